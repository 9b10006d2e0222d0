import type { Block, Columns } from '../tree/block.ts';
import type { Frame, Piece } from './piece.ts';
import { within } from './place.ts';

const GUTTER = 22;
/** Taller ones are stacked, so that they can flow from page to page. */
const MOST_OF_A_PAGE = 0.5;

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.before), 0);

/** Blocks side by side as one piece, each column read to its end before the next. */
export const layOutColumns = (
  { columns }: Columns,
  frame: Frame,
  layOut: (block: Block, frame: Frame) => readonly Piece[],
): readonly Piece[] => {
  const width = (frame.width - GUTTER * (columns.length - 1)) / Math.max(1, columns.length);
  const laid = columns.map((blocks, index) => {
    const column = within(frame, index * (width + GUTTER), width);
    return blocks.flatMap((block) => layOut(block, column));
  });
  const height = Math.max(0, ...laid.map(heightOf));
  if (height > frame.mostHeight * MOST_OF_A_PAGE)
    return columns.flat().flatMap((block) => layOut(block, frame));
  return [
    {
      height,
      before: Math.max(0, ...laid.map(([first]) => first?.before ?? 0)),
      isBoundToNext: false,
      draw: (doc, y) => {
        for (const pieces of laid) {
          let top = y;
          for (const [index, piece] of pieces.entries()) {
            if (index > 0) top += piece.before;
            piece.draw(doc, top);
            top += piece.height;
          }
        }
      },
    },
  ];
};
