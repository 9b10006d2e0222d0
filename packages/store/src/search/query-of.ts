import { cut, isUnspaced, piecesOf } from './words-of.ts';

/** Words that stand one after the other in a text. */
export interface Phrase {
  readonly words: readonly string[];
  /** Whether the last one is the beginning of a word, and not a whole one. */
  readonly isOpen: boolean;
}

/** More than anyone types; what comes after them is not looked for. */
const MOST_PHRASES = 32;
/** Words of one quotation. */
const MOST_WORDS = 64;

/**
 * What a person looks for: phrases that must all be there, in any order. A word is the beginning of a word; words without a
 * space between them (`al-Shabaab`, `2024-05-01`) and quoted ones stand together, in their order. Nothing in it is syntax but
 * the quotation marks.
 */
export const queryOf = (text: string): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  for (const [, quoted, plain = ''] of text.matchAll(PARTS)) {
    for (const phrase of phrasesOf(quoted ?? plain, quoted === undefined)) {
      const key = JSON.stringify(phrase);
      if (seen.has(key)) continue;
      seen.add(key);
      phrases.push(phrase);
      if (phrases.length === MOST_PHRASES) return phrases;
    }
  }
  return phrases;
};

const QUOTES = '"“”„«»「」';
const PARTS = new RegExp(`[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|([^\\s${QUOTES}]+)`, 'gu');

/** A run in a script without spaces is a phrase of its own: the index has its last character once more behind it. */
const phrasesOf = (text: string, isOpen: boolean): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  let words: string[] = [];
  const close = (): void => {
    if (words.length > 0) phrases.push({ words: words.slice(0, MOST_WORDS), isOpen });
    words = [];
  };
  for (const piece of piecesOf(text)) {
    if (isUnspaced(piece)) {
      close();
      phrases.push(runOf(piece));
    } else words.push(cut(piece));
  }
  close();
  return phrases;
};

/** One character is the beginning of any pair; two or more are pairs one after the other. */
const runOf = (run: string): Phrase => {
  const characters = Array.from(run).slice(0, MOST_WORDS);
  if (characters.length === 1) return { words: characters, isOpen: true };
  const words = characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`);
  return { words, isOpen: false };
};
