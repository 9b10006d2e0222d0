import { z } from 'zod';
import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { DisclosureLevel } from '../case/disclosure.ts';
import { Rating } from '../case/events/assessment.ts';
import { Confidence, Label, Prose } from '../case/fields.ts';
import { compareMoments, Moment } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import {
  markedAdjudication,
  markedDissent,
  readAdjudicationMark,
  readDissentMark,
} from './adjudication-mark.ts';
import { GivenRating } from './given-rating.ts';

/** What an analyst who keeps another rating holds, and why. */
const Dissent = z.strictObject({ view: Prose, rationale: Label });

/** How the analysts of one indicator came to one rating. Analysts are roles or labels, never accounts. */
export const Adjudication = z.strictObject({
  indicator: Label,
  at: Moment,
  by: Label.meta({ description: 'the role or body that settled it' }),
  ratings: z
    .array(z.strictObject({ analyst: Label, rating: GivenRating, dissent: Dissent.optional() }))
    .min(2)
    .meta({ description: 'what each said before, and the dissent of those who stay with it' }),
  outcome: Rating,
  confidence: Confidence,
  rationale: Label,
  evidence: z.array(Label).optional(),
  level: DisclosureLevel.optional(),
});
export type Adjudication = Readonly<z.infer<typeof Adjudication>>;

/** Why an adjudication cannot be recorded as it is. */
export interface AdjudicationRefusal {
  readonly code: 'same-analyst-twice' | 'dissents-from-own-rating' | 'dissents-without-rating';
  readonly analyst: string;
}

/**
 * The events that record an adjudication, in the order in which a case takes them: the rating agreed on, whose rationale
 * ends in a mark of who said what, and a dissent for each analyst who stays with another rating. They are events as the
 * case format has them. Refused: one analyst twice, and a dissent of someone whose rating is the outcome or who gave none.
 */
export const adjudicate = (adjudication: Adjudication): Result<readonly CaseEvent[], AdjudicationRefusal> => {
  const refusal = refusalOf(adjudication);
  return refusal === undefined
    ? accepted([ratingOf(adjudication), ...dissentsOf(adjudication)])
    : refused(refusal);
};

const refusalOf = ({ ratings, outcome }: Adjudication): AdjudicationRefusal | undefined => {
  const names = ratings.map(({ analyst }) => analyst);
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) return { code: 'same-analyst-twice', analyst: twice };
  const dissenting = ratings.filter(({ dissent }) => dissent !== undefined);
  const same = dissenting.find(({ rating }) => rating === outcome);
  if (same !== undefined) return { code: 'dissents-from-own-rating', analyst: same.analyst };
  const none = dissenting.find(({ rating }) => rating === 'not-assessed');
  return none === undefined ? undefined : { code: 'dissents-without-rating', analyst: none.analyst };
};

const ratingOf = (adjudication: Adjudication): CaseEvent => {
  const { at, level, indicator, outcome, confidence, evidence } = adjudication;
  return {
    at,
    ...(level === undefined ? {} : { level }),
    type: 'indicator.rated',
    indicator,
    rating: outcome,
    confidence,
    rationale: markedAdjudication(adjudication.rationale, adjudication),
    ...(evidence === undefined ? {} : { evidence }),
  };
};

const dissentsOf = ({ at, level, indicator, ratings }: Adjudication): readonly CaseEvent[] =>
  ratings.flatMap(({ analyst, rating, dissent }) =>
    dissent === undefined
      ? []
      : [
          {
            at,
            ...(level === undefined ? {} : { level }),
            type: 'dissent.recorded' as const,
            on: indicator,
            view: markedDissent(dissent.view, { analyst, rating }),
            rationale: dissent.rationale,
          },
        ],
  );

/** The adjudications that a case records, in order of application. */
export const adjudicationsOf = ({ events }: CaseFile): readonly Adjudication[] => {
  const inOrder = inOrderOfApplication(events);
  return inOrder.flatMap((event, place) => {
    if (event.type !== 'indicator.rated') return [];
    const marked = readAdjudicationMark(event.rationale);
    if (marked === undefined) return [];
    const dissents = dissentsAfter(inOrder, place, event);
    return [
      {
        indicator: event.indicator,
        at: event.at,
        by: marked.by,
        ratings: marked.ratings.map((given) => ({ ...given, ...dissentIn(dissents, given) })),
        outcome: event.rating,
        confidence: event.confidence,
        rationale: marked.text,
        ...(event.evidence === undefined ? {} : { evidence: event.evidence }),
        ...(event.level === undefined ? {} : { level: event.level }),
      },
    ];
  });
};

/** The dissents on that indicator at the same instant, until it is rated again. */
const dissentsAfter = (
  inOrder: readonly CaseEvent[],
  place: number,
  { at, indicator }: CaseEventOf<'indicator.rated'>,
): readonly CaseEventOf<'dissent.recorded'>[] => {
  const dissents: CaseEventOf<'dissent.recorded'>[] = [];
  for (const event of inOrder.slice(place + 1)) {
    if (compareMoments(event.at, at) !== 0) break;
    if (event.type === 'indicator.rated' && event.indicator === indicator) break;
    if (event.type === 'dissent.recorded' && event.on === indicator) dissents.push(event);
  }
  return dissents;
};

type Given = Pick<Adjudication['ratings'][number], 'analyst' | 'rating'>;

const dissentIn = (
  dissents: readonly CaseEventOf<'dissent.recorded'>[],
  { analyst, rating }: Given,
): Pick<Adjudication['ratings'][number], 'dissent'> => {
  for (const { view, rationale } of dissents) {
    const marked = readDissentMark(view);
    if (marked?.analyst === analyst && marked.rating === rating)
      return { dissent: { view: marked.text, rationale } };
  }
  return {};
};
