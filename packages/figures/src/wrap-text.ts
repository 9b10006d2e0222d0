import type { Weight } from './estimate-width.ts';
import { estimateWidth } from './estimate-width.ts';

interface Piece {
  readonly text: string;
  /** What stands between it and the piece before, when both are on one line. */
  readonly glue: '' | ' ';
}

/** A Chinese character with what may not stand at the start of a line after it; else a run of anything else. */
const UNBREAKABLE =
  /[（《〈「『【“‘]*[⺀-⿟぀-鿿가-힯豈-﫿][、。，．：；！？）》〉」』】”’…·]*|[^⺀-⿟぀-鿿가-힯豈-﫿]+/gu;

const piecesOf = (text: string): readonly Piece[] =>
  text.split(' ').flatMap((word, place) =>
    (word.match(UNBREAKABLE) ?? []).map((piece, index): Piece => ({
      text: piece,
      glue: place > 0 && index === 0 ? ' ' : '',
    })),
  );

/** The text in at most so many lines, broken at spaces and between Chinese characters; what does not fit ends in an ellipsis. */
export const wrapText = (
  text: string,
  size: number,
  width: number,
  maxLines: number,
  weight: Weight = 'regular',
): readonly string[] => {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const last = lines.at(-1);
    const extended = last === undefined ? piece.text : `${last}${piece.glue}${piece.text}`;
    if (last !== undefined && estimateWidth(extended, size, weight) <= width)
      lines[lines.length - 1] = extended;
    else lines.push(piece.text);
  }
  const kept = lines.slice(0, maxLines).map((line) => cutText(line, size, width, weight));
  if (lines.length <= maxLines) return kept;
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), shorten(last, size, width, weight)];
};

/** The text, or as much of its beginning as fits with an ellipsis. */
export const cutText = (text: string, size: number, width: number, weight: Weight = 'regular'): string =>
  estimateWidth(text, size, weight) <= width ? text : shorten(text, size, width, weight);

const shorten = (text: string, size: number, width: number, weight: Weight): string => {
  const characters = Array.from(text.replace(/ ?…$/u, ''));
  while (characters.length > 1 && estimateWidth(`${characters.join('')}…`, size, weight) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
};
