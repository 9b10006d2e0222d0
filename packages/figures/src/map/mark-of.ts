import type { Shape } from '../scene.ts';
import type { Box, Point } from '../shapes.ts';
import { polygon } from '../shapes.ts';
import { circle } from './globe.ts';
import type { Outline } from './trace-outline.ts';
import { boundsOf } from './trace-outline.ts';

const SMALL = 9;

/** A ring around a country that is too small to be seen. */
export const markOf = (
  outlines: readonly Outline[],
  middle: Point,
): { readonly shapes: readonly Shape[]; readonly box: Box } => {
  const box = boundsOf(outlines.flatMap(({ points }) => points));
  if (outlines.length > 0 && Math.max(box.width, box.height) >= SMALL) return { shapes: [], box };
  const [x, y] = middle;
  const radius = SMALL - 2;
  return {
    shapes: [polygon(circle(x, y, radius, 32), { stroke: 'levelSevere', strokeWidth: 1.2 })],
    box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  };
};
