import { z } from 'zod';
import { GivenRating } from './given-rating.ts';

const Given = z.strictObject({ analyst: z.string(), rating: GivenRating });
type Given = Readonly<z.infer<typeof Given>>;

const GIVEN_PATTERN = '"[^"]*"=[a-z-]+';
const ADJUDICATION = new RegExp(
  `^\\[adjudication/1 by "([^"]*)": (${GIVEN_PATTERN}(?:, ${GIVEN_PATTERN})*)\\]$`,
);
const DISSENT = new RegExp(`^\\[dissent/1 (${GIVEN_PATTERN})\\]$`);

/**
 * A text with the mark of who settled it and who had said what. What a case event has no field for stands at the end of
 * what a person wrote, the same in every language:
 *
 *     The reports of both months speak for it. [adjudication/1 by "Review": "Desk A"=acute, "Desk B"=present]
 */
export const markedAdjudication = (
  text: string,
  { by, ratings }: { readonly by: string; readonly ratings: readonly Given[] },
): string => marked(text, `[adjudication/1 by ${quoted(by)}: ${ratings.map(shownGiven).join(', ')}]`);

/** A text with the mark of who stays with which rating: `A pattern is not shown yet. [dissent/1 "Desk B"=present]`. */
export const markedDissent = (text: string, given: Given): string =>
  marked(text, `[dissent/1 ${shownGiven(given)}]`);

/** The text before the mark and what the mark says; nothing when no whole mark ends it. */
export const readAdjudicationMark = (
  value: string,
): { readonly text: string; readonly by: string; readonly ratings: readonly Given[] } | undefined => {
  const { text, mark } = splitAtMark(value);
  const [, by, list] = ADJUDICATION.exec(mark) ?? [];
  const ratings = list === undefined ? undefined : readGiven(list);
  return by === undefined || ratings === undefined ? undefined : { text, by: unescaped(by), ratings };
};

/** The same for a dissent. */
export const readDissentMark = (value: string): ({ readonly text: string } & Given) | undefined => {
  const { text, mark } = splitAtMark(value);
  const [given] = readGiven(DISSENT.exec(mark)?.[1] ?? '') ?? [];
  return given === undefined ? undefined : { text, ...given };
};

/** What a person wrote, without the mark that ends it, if one does: for readers whom it does not concern who said what. */
export const textWithoutMark = (value: string): string =>
  (readAdjudicationMark(value) ?? readDissentMark(value))?.text ?? value;

const marked = (text: string, mark: string): string => (text === '' ? mark : `${text} ${mark}`);

const shownGiven = ({ analyst, rating }: Given): string => `${quoted(analyst)}=${rating}`;

/** Names lose what would end the quotes or look like the beginning of a mark. */
const quoted = (name: string): string => `"${name.replaceAll(/[%"[\]]/g, encodeURIComponent)}"`;
const unescaped = (name: string): string => name.replaceAll(/%(?:25|22|5B|5D)/g, decodeURIComponent);

const splitAtMark = (value: string): { readonly text: string; readonly mark: string } => {
  const place = Math.max(0, value.lastIndexOf('['));
  return { text: value.slice(0, place).replace(/ $/, ''), mark: value.slice(place) };
};

/** What was given by whom, or nothing when a word stands there that is no rating. */
const readGiven = (list: string): readonly Given[] | undefined => {
  const given = [...list.matchAll(/"([^"]*)"=([a-z-]+)/g)];
  return z
    .array(Given)
    .safeParse(given.map(([, name = '', rating]) => ({ analyst: unescaped(name), rating }))).data;
};
