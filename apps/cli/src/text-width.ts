/** East Asian wide and fullwidth, and emoji: two columns. After Unicode Standard Annex 11. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;
const NO_COLUMN = /\p{Mn}|\p{Me}|\p{Cf}/u;

const columnsOf = (character: string): number => {
  if (NO_COLUMN.test(character)) return 0;
  const point = character.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => first <= point && point <= last) ? 2 : 1;
};

const NARROW = /^[\u0020-\u02ff\u2010-\u2027]*$/;

/** How many columns a terminal gives a text: ideographs take two, marks on other characters none. */
export const textWidth = (text: string): number =>
  NARROW.test(text) ? text.length : Array.from(text).reduce((sum, each) => sum + columnsOf(each), 0);

/** The text with spaces behind it up to so many columns. */
export const padEndTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - textWidth(text)));
