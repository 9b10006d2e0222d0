import type { Writing } from './text/writing.ts';

/** A stretch of a page's width, and the direction in which it is written. */
export interface Box {
  readonly x: number;
  readonly width: number;
  readonly writing: Writing;
}

/** Where something that wide stands in a box: at the side where its lines begin, or at the other. */
export const xIn = ({ x, width, writing }: Box, wide: number, side: 'start' | 'end' = 'start'): number =>
  (side === 'start') === (writing.direction === 'ltr') ? x : x + width - wide;

/** A part of a box, so far from where its lines begin: all that pages know of left and right. */
export const within = <Outer extends Box>(box: Outer, inset: number, width: number): Outer => ({
  ...box,
  x: box.writing.direction === 'ltr' ? box.x + inset : box.x + box.width - inset - width,
  width,
});
