import type { Look } from './atoms.ts';
import type { Face } from './faces.ts';
import type { GlyphRun } from './glyph-run.ts';

/** A stretch of a line in one face, look and direction. */
export interface Fragment {
  readonly face: Face;
  readonly look: Look;
  /** From left to right. */
  readonly runs: readonly GlyphRun[];
  /** As it is read. */
  readonly text: string;
  readonly actual: string | null;
  readonly isRightToLeft: boolean;
  /** From the left edge of the line. */
  readonly x: number;
  readonly width: number;
}
