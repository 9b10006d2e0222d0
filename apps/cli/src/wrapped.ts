import { textWidth } from './text-width.ts';

const WIDTH = 100;
/** Where no words are parted by spaces, lines break between these characters. */
const IDEOGRAPH = /(?<=[\u3001-\u9fff\uf900-\ufaff\uff00-\uff60])(?![\u3001\u3002\uff00-\uff60])/u;

/**
 * A text on lines of at most 100 columns: the first begins with `first`, the others with `rest`. A longer word stands
 * alone. A line break or a tab in the text is a space, so that no text from a file begins a line of its own.
 */
export const wrapped = (text: string, first = '', rest = first, width = WIDTH): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let isBegun = false;
  const add = (piece: string, gap: string): void => {
    if (isBegun && textWidth(line) + gap.length + textWidth(piece) > width) {
      lines.push(line);
      isBegun = false;
    }
    line = isBegun ? `${line}${gap}${piece}` : onOneLine(lines.length === 0 ? first : rest) + piece;
    isBegun = true;
  };
  for (const word of text.split(/\s+/))
    for (const [place, piece] of piecesOf(word, width).entries()) add(piece, place === 0 ? ' ' : '');
  return [...lines, line];
};

const onOneLine = (text: string): string => text.replaceAll(/[\n\r\t]/g, ' ');

/** A word as it is, but for one without spaces that fills more than a line. */
const piecesOf = (word: string, width: number): readonly string[] =>
  textWidth(word) > width / 4 ? word.split(IDEOGRAPH) : [word];
