import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { wholePhrases } from './known-words.ts';
import type { Phrase } from './query-of.ts';
import type { Bounds } from './reach-of-search.ts';
import { boundsOf } from './reach-of-search.ts';
import type { Sought } from './search-index.ts';

/** Cases whose marks are looked for; with more, each entry is looked at. */
const MOST_MARKS = 8;
/** More words together are slower to find than their beginning. */
const MOST_WORDS = 30;

/** What is sought, as `tsquery`. */
export interface Terms extends Bounds {
  /** What the index finds at little cost. */
  readonly exact: readonly string[];
  /** Beginnings of many words, which stand in many texts. */
  readonly broad: readonly string[];
  /** What stands one after the other: the index finds the words, and each entry has to be looked at for their order. */
  readonly ordered: readonly string[];
}

/** Nothing where no word has one of the beginnings. */
export const termsOf = async (
  database: Kysely<Tables>,
  { phrases, ceilings }: Sought,
): Promise<Terms | undefined> => {
  const bounds = ceilings === undefined ? ANYWHERE : boundsOf(ceilings, MOST_MARKS);
  const exact = bounds.marks.length === 0 ? [] : [anyOf(bounds.marks.map((mark) => `'/${mark}'`))];
  const [broad, ordered]: [string[], string[]] = [[], []];
  for (const phrase of phrases) {
    const found = await termOf(database, phrase);
    if (found === undefined) return undefined;
    (found.isBroad ? broad : exact).push(joined(found.alternatives, ' & '));
    if (phrase.words.length > 1) ordered.push(joined(found.alternatives, ' <-> '));
  }
  return { ...bounds, exact, broad, ordered };
};

const ANYWHERE: Bounds = { marks: [], groups: [] };

interface Term {
  /** Each all the words of a phrase, as operands of a `tsquery`. */
  readonly alternatives: readonly (readonly string[])[];
  readonly isBroad: boolean;
}

const termOf = async (database: Kysely<Tables>, phrase: Phrase): Promise<Term | undefined> => {
  const whole = await wholePhrases(database, phrase, MOST_WORDS);
  if (whole?.length === 0) return undefined;
  if (whole !== undefined) return { alternatives: whole.map(operandsOf), isBroad: false };
  const operands = operandsOf(phrase.words);
  return {
    alternatives: [operands.map((word, place) => (place === operands.length - 1 ? `${word}:*` : word))],
    isBroad: true,
  };
};

/** Words and marks have nothing that would be syntax between apostrophes. */
const operandsOf = (words: readonly string[]): readonly string[] => words.map((word) => `'${word}'`);

const joined = (alternatives: Term['alternatives'], operator: string): string =>
  anyOf(alternatives.map((words) => words.join(operator)));

/** One of several, as `tsquery`. */
export const anyOf = (terms: readonly string[]): string =>
  `(${terms.map((term) => `(${term})`).join(' | ')})`;
