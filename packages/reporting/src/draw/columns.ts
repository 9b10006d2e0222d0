import type { Block, Columns } from '../tree/block.ts';
import { sceneNamed } from './figure.ts';
import type { Frame, Piece } from './piece.ts';
import { sideBySide } from './piece.ts';
import { within } from './place.ts';

const GUTTER = 22;
/** Taller ones are stacked, so that they can flow from page to page. */
const MOST_OF_A_PAGE = 0.5;
/** A figure whose letters would be smaller than this part of their size is given the whole width. */
const LEAST_SCALE = 0.9;

/** Blocks side by side as one piece, each column read to its end before the next. */
export const layOutColumns = (
  { columns }: Columns,
  frame: Frame,
  layOut: (block: Block, frame: Frame) => readonly Piece[],
): readonly Piece[] => {
  const stack = (): readonly Piece[] => columns.flat().flatMap((block) => layOut(block, frame));
  const width = (frame.width - GUTTER * (columns.length - 1)) / Math.max(1, columns.length);
  if (columns.flat().some((block) => isTooWide(block, width, frame))) return stack();
  const laid = columns.map((blocks, index) => {
    const column = within(frame, index * (width + GUTTER), width);
    return blocks.flatMap((block) => layOut(block, column));
  });
  const whole = sideBySide(laid);
  return whole.height > frame.mostHeight * MOST_OF_A_PAGE ? stack() : [whole];
};

const isTooWide = (block: Block, width: number, frame: Frame): boolean =>
  block.kind === 'figure' && sceneNamed(block.scene, frame).width * LEAST_SCALE > width;
