import { bidi } from './bidi.ts';

/** An invisible letter from right to left. */
export const DIRECTION_MARK = '\u200f';

/** An invisible letter from left to right. */
export const FOREIGN_MARK = '\u200e';

export const withoutDirectionMarks = (text: string): string => text.replaceAll(DIRECTION_MARK, '');

const LETTERS = new Set(['R', 'AL', 'NSM']);
const NUMERIC = new Set(['EN', 'AN', 'ES', 'ET', 'CS']);

/**
 * After which units of a paragraph from right to left copied text needs a mark: 1 at each. Programs that copy from pages
 * know no levels; they take a comma or a colon for a number, and put the space after it on its wrong side.
 */
export const directionMarks = (text: string, levels: Uint8Array): Uint8Array => {
  const marks = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const isRightToLeft = (levels[index] ?? 0) % 2 === 1;
    if (isRightToLeft && NUMERIC.has(typeOf(text[index])) && !isRightToLeftLetter(text[index + 1]))
      marks[index] = 1;
  }
  return marks;
};

/** Whether programs that copy text take a character for one of a foreign word or a number. */
export const isForeign = (character: string | undefined): boolean =>
  typeOf(character) === 'L' || NUMERIC.has(typeOf(character));

export const isRightToLeftLetter = (character: string | undefined): boolean => LETTERS.has(typeOf(character));

export const hasRightToLeftLetter = (text: string): boolean => Array.from(text).some(isStrong);

const isStrong = (character: string): boolean =>
  ['R', 'AL'].includes(typeOf(character)) && character !== DIRECTION_MARK;

const typeOf = (character = ''): string => bidi.getBidiCharTypeName(character);
