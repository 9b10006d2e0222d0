import type { StructureElement } from './pdf-document.ts';
import { drawLine } from './pen.ts';
import type { Piece } from './piece.ts';
import type { Box } from './place.ts';
import { xIn } from './place.ts';
import type { Line } from './text/line.ts';
import type { TextStyle } from './text-style.ts';

interface LinesOf {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly box: Box;
  readonly before: number;
  readonly element: () => StructureElement;
  readonly isBoundToNext?: boolean;
  readonly onFirst?: (y: number) => void;
}

/** Lines as pieces: the first two and the last two stay together, so that no line of a paragraph stands alone. */
export const linePieces = ({
  lines,
  style,
  box,
  before,
  element,
  isBoundToNext = false,
  onFirst,
}: LinesOf): readonly Piece[] =>
  lines.map((line, index) => ({
    height: line.height,
    before: index === 0 ? before : 0,
    isBoundToNext:
      index === lines.length - 1 ? isBoundToNext : isBoundToNext || index === 0 || index === lines.length - 2,
    draw: (doc, y) => {
      if (index === 0) onFirst?.(y);
      drawLine(doc, line, style, xIn(box, line.width), y, element());
    },
  }));
