import type { Inline } from '../tree/block.ts';

/** Of the size of a letter, across and down. */
const LETTER = { width: 0.55, height: 1.45 } as const;
/** In points: about two thirds of a page. */
const MOST_HEIGHT = 480;

/**
 * Whether a text at a size can be kept on one page for sure. What is taller than a page must be allowed to split, since
 * not every reader shows the rest of a row that may not.
 */
export const staysWhole = (content: readonly Inline[], width: number, size: number): boolean => {
  const letters = content.reduce((sum, { text }) => sum + text.length, 0);
  const lines = Math.ceil((letters * size * LETTER.width) / Math.max(width, size));
  return lines * size * LETTER.height < MOST_HEIGHT;
};
