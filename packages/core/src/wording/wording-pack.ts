import { z } from 'zod';
import type { Framework } from '../frameworks/framework.ts';
import { LanguageTag, Text } from '../frameworks/text.ts';
import type { Wording } from './wording.ts';

export const WORDING_FORMAT = 'forewarn.wording/1';

/**
 * Texts that replace shown ones without code: an institution's own terms, or a document's official words for those who
 * may use them. Ids: `un-2014/title`, `un-2014/7/title`, `un-2014/7/gist`, `un-2014/7.3` for a framework's items,
 * `words/regions/warning` or `words/levels/severe` for the words of the model. The words of caution are none of them.
 */
export const WordingPack = z.strictObject({
  format: z.literal(WORDING_FORMAT),
  texts: z.array(
    z.strictObject({
      id: Text,
      text: Text,
      language: LanguageTag,
      source: Text.meta({ description: 'where the text is from; shown with it' }),
    }),
  ),
});
export type WordingPack = Readonly<z.infer<typeof WordingPack>>;
type PackText = WordingPack['texts'][number];

/**
 * The framework with the texts of a pack in its language. A replaced gist counts as read, with the pack's source: the
 * pack says where it was read.
 */
export const withPack = (framework: Framework, pack: WordingPack): Framework => {
  const texts = textsFor(pack, framework.language);
  const textOf = (...path: readonly string[]): PackText | undefined =>
    texts.get([framework.id, ...path].join('/'));
  return {
    ...framework,
    title: textOf('title')?.text ?? framework.title,
    factors: framework.factors.map((factor) => {
      const [title, gist] = [textOf(factor.id, 'title'), textOf(factor.id, 'gist')];
      return {
        ...factor,
        title: title?.text ?? factor.title,
        ...(gist === undefined ? {} : readIn(gist)),
        ...(title === undefined ? {} : { source: title.source }),
        indicators: factor.indicators.map((indicator) => {
          const text = textOf(indicator.id);
          return text === undefined ? indicator : { ...indicator, ...readIn(text) };
        }),
      };
    }),
  };
};

const readIn = ({ text, source }: PackText) => ({ gist: text, certainty: 'read' as const, source });

/** What a reader must always be told: no pack can take it away or turn it. */
const CAUTION = ['noDetermination', 'convention', 'notVerified'] as const;

/** The ids that these words would have, were they a pack's to replace. */
export const CAUTION_IDS: ReadonlySet<string> = new Set(CAUTION.map((key) => `words/${key}`));

/** The words of the model with the texts of a pack in their language; the words of caution stay as they are. */
export const wordingWithPack = (wording: Wording, pack: WordingPack): Wording => {
  const texts = textsFor(pack, wording.language);
  const replaced = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      const id = ['words', ...path].join('/');
      return CAUTION_IDS.has(id) ? value : (texts.get(id)?.text ?? value);
    }
    return Object.fromEntries(
      Object.entries(Object(value)).map(([key, inner]) => [key, replaced(inner, [...path, key])]),
    );
  };
  // Every text is replaced by a text in its place, so what comes back has the shape that went in; `language` has no text.
  return { ...(replaced(wording, []) as Wording), language: wording.language };
};

/** Every id that a pack can give a text for; those of the words of caution are not among them. */
export const textIdsOf = (frameworks: readonly Framework[], wording: Wording): ReadonlySet<string> =>
  new Set([
    ...frameworks.flatMap(({ id, factors }) => [
      `${id}/title`,
      ...factors.flatMap((factor) => [
        `${id}/${factor.id}/title`,
        `${id}/${factor.id}/gist`,
        ...factor.indicators.map((indicator) => `${id}/${indicator.id}`),
      ]),
    ]),
    ...pathsOf({ ...wording, language: {} })
      .map((path) => ['words', ...path].join('/'))
      .filter((id) => !CAUTION_IDS.has(id)),
  ]);

const pathsOf = (value: unknown): readonly (readonly string[])[] =>
  typeof value === 'string'
    ? [[]]
    : Object.entries(Object(value)).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]));

const textsFor = ({ texts }: WordingPack, language: string): ReadonlyMap<string, PackText> =>
  new Map(texts.filter((text) => text.language === language).map((text) => [text.id, text]));
