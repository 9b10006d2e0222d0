import type { CaseEvent } from '@forewarn/core';
import type { Random } from '../made-case/random.ts';

const SYLLABLES = 'ka lo mi ran de su tir an bel go pha ne vor es ut zan hi cor ma lin'.split(' ');
/** Real words in front, so that a search looks as a person's does; made ones behind, so that most words are rare. */
const COMMON =
  'houses village market road soldiers families residents patrol school border river camp convoy leaders radio speech'.split(
    ' ',
  );
const MADE = 20_000;

/** The word at a rank, the first ranks the most common. */
const wordAt = (rank: number): string => {
  const common = COMMON[rank];
  if (common !== undefined) return common;
  let rest = rank;
  let word = '';
  for (let place = 0; place < 4; place += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
};

/** Words as they are spread in a language: the second half as common as the first, and so on (Zipf). */
const anyWord = (random: Random): string => {
  const span = 1 + random(14);
  return wordAt(Math.min(MADE, random(2 ** span)));
};

const sentence = (random: Random): string => {
  const words = Array.from({ length: 14 + random(10) }, () => anyWord(random));
  return `${words.join(' ')}.`;
};

const TEXTS = ['summary', 'rationale', 'text'] as const;

/** The same event with words of its own, where it has any: so that an index has as much to do as with real texts. */
export const withOwnWords = (event: CaseEvent, random: Random): CaseEvent => {
  const changed: Record<string, unknown> = { ...event };
  for (const key of TEXTS)
    if (typeof changed[key] === 'string') changed[key] = `${sentence(random)} ${sentence(random)}`;
  // Only texts were replaced, by longer ones: it is still an event of its type.
  return changed as CaseEvent;
};
