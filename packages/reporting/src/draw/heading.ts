import type { Heading } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import { rule } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { breakLines } from './text/break-lines.ts';
import { STYLES } from './text-style.ts';

const LOOKS = {
  1: { style: STYLES.heading1, before: 2 },
  2: { style: STYLES.heading2, before: 12 },
  3: { style: STYLES.heading3, before: 6.5 },
} as const;

/** A heading stays with what follows it, and is a bookmark. */
export const layOutHeading = ({ level, content }: Heading, frame: Frame): readonly Piece[] => {
  const { style, before } = LOOKS[level];
  const lines = breakLines(content, style, frame.width, frame.writing);
  const pieces = linePieces({
    lines,
    style,
    box: frame,
    before,
    element: lazily(frame, `H${level}`),
    isBoundToNext: true,
    onFirst: (y) => frame.bookmark(content.map(({ text }) => text).join(''), level, y),
  });
  const [first, ...rest] = pieces;
  if (level === 3 || first === undefined) return pieces;
  const opened = [{ ...first, beginsPart: true }, ...rest];
  return level === 2 ? [...opened, ruleBelow(frame)] : opened;
};

const ruleBelow = (frame: Frame): Piece => ({
  height: 5,
  before: 0,
  isBoundToNext: true,
  draw: (doc, y) => rule(doc, frame.x, frame.x + frame.width, y + 1.5),
});
