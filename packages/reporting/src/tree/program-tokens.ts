import type { Inline } from './block.ts';
import { plainInline } from './read-inlines.ts';

/** Letters and digits without a space, held together by what stands in dates, symbols and names of files. */
const TOKEN = /(?<![\p{L}\p{N}])[A-Za-z0-9]+(?:[-/._:][A-Za-z0-9]+)*(?![\p{L}\p{N}])/gu;
/** A number, a share, a decimal: those keep their order by themselves. */
const NUMBER = /^\d+(?:[./:]\d+)?$/;

export interface Stretch {
  readonly text: string;
  readonly isToken: boolean;
}

/**
 * A text of the program's own in stretches: between its words, the tokens that are read from left to right in every
 * language, such as hashes, dates after ISO 8601, symbols of documents and ids. On a page from right to left their parts
 * would change places.
 */
export const stretchesOfWords = (text: string): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!/\d/.test(token) || NUMBER.test(token)) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), isToken: false });
    stretches.push({ text: token, isToken: true });
    end = index + token.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isToken: false });
  return stretches;
};

/** The same as inlines, with each token in an isolate of its own where the page is read from right to left. */
export const inlinesOfWords = (text: string, direction: 'ltr' | 'rtl'): readonly Inline[] => {
  if (direction === 'ltr') return [plainInline(text)];
  return stretchesOfWords(text).map((stretch, index) => ({
    ...plainInline(stretch.text),
    isolate: stretch.isToken ? { id: index + 1, direction: 'ltr' } : null,
  }));
};
