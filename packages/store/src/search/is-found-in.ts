import type { Phrase } from './query-of.ts';
import { queryOf } from './query-of.ts';
import { wordsOf } from './words-of.ts';

/**
 * Whether a query finds these texts, as the index would: for whoever sees an event otherwise than it was recorded, and must
 * not learn by searching what was taken out of it. False for a query without a word.
 */
export const isFoundIn = (query: string, texts: readonly string[]): boolean => {
  const phrases = queryOf(query);
  const words = texts.map(wordsOf);
  return phrases.length > 0 && phrases.every((phrase) => words.some((text) => holds(text, phrase)));
};

const holds = (text: readonly string[], { words, isOpen }: Phrase): boolean =>
  text.some((_, start) =>
    words.every((word, place) => {
      const found = text[start + place];
      const isBeginning = isOpen && place === words.length - 1;
      return isBeginning ? found?.startsWith(word) === true : found === word;
    }),
  );
