/**
 * Widths of characters in thousandths of the size, near enough for Noto Sans and its like: figures lay out without a
 * font at hand, and leave room for the difference.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!()\u2019\u00b7]/, 285],
  [/[ frt\-/"\u201c\u201d]/, 360],
  [/[mwMW@%\u2014]/, 900],
  [/[A-Z&]/, 650],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1000],
];

const widthOf = (character: string): number =>
  WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 572;

/** About how wide a text is at a size. */
export const estimateWidth = (text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number =>
  (Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) *
    size *
    (weight === 'bold' ? 1.07 : 1)) /
  1000;

/** The text in at most so many lines; what does not fit ends in an ellipsis. */
export const wrapText = (text: string, size: number, width: number, maxLines: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const extended = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateWidth(extended, size) <= width) lines[lines.length - 1] = extended;
    else lines.push(word);
  }
  const kept = lines.slice(0, maxLines).map((line) => cut(line, size, width));
  return lines.length > maxLines ? [...kept.slice(0, -1), cut(`${kept.at(-1)} …`, size, width, '…')] : kept;
};

const cut = (line: string, size: number, width: number, ending = '…'): string => {
  if (estimateWidth(line, size) <= width) return line;
  const characters = Array.from(line.replace(/ ?…$/, ''));
  while (characters.length > 1 && estimateWidth(characters.join('') + ending, size) > width) characters.pop();
  return characters.join('').trimEnd() + ending;
};
