import type { Shape, Tone } from './scene.ts';
import type { Box, Paint, Point } from './shapes.ts';
import { line, polygon, rect, strokes } from './shapes.ts';

export const diamond = (x: number, y: number, paint: Paint, radius = 4.2): Shape =>
  polygon(
    [
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
      [x - radius, y],
    ],
    paint,
  );

export const triangle = (x: number, y: number, paint: Paint): Shape =>
  polygon(
    [
      [x - 3.4, y + 2.6],
      [x + 3.4, y + 2.6],
      [x, y - 3.4],
    ],
    paint,
  );

/** A trend as a mark: up, down, or a dash. */
export const trendMark = (trend: 'rising' | 'steady' | 'falling', x: number, y: number): Shape => {
  switch (trend) {
    case 'rising':
      return triangle(x, y, { fill: 'ink' });
    case 'falling':
      return polygon(
        [
          [x - 3.4, y - 2.6],
          [x + 3.4, y - 2.6],
          [x, y + 3.4],
        ],
        { stroke: 'ink', fill: 'paper', strokeWidth: 0.7 },
      );
    case 'steady':
      return line(x - 3.2, y, x + 3.2, y, 'muted', 1.2);
  }
};

/** A box with slanting lines in it. They are cut off at its sides by reckoning, since scenes have no clipping. */
export const hatchedBox = (
  box: Box,
  { fill, stroke }: { fill: Tone; stroke: Tone },
  gap = 3,
): readonly Shape[] => {
  const { x, y, width, height } = box;
  const right = x + width;
  const lines: Point[][] = [];
  for (let foot = x - height + gap; foot < right; foot += gap) {
    const from: Point = foot < x ? [x, y + height - (x - foot)] : [foot, y + height];
    const top = foot + height;
    const to: Point = top > right ? [right, y + top - right] : [top, y];
    lines.push([from, to]);
  }
  return [
    rect(box, { fill, stroke, strokeWidth: 0.7 }),
    ...(lines.length === 0 ? [] : [strokes(lines, stroke, 0.7)]),
  ];
};

/** A box with crosses in it: what was refused or blocked. */
export const crossedBox = (box: Box, tone: Tone): readonly Shape[] => {
  const middle = box.y + box.height / 2;
  const arm = box.height / 2 - 2;
  const crosses: Point[][] = [];
  for (let x = box.x + arm + 1.5; x + arm + 1 <= box.x + box.width; x += 9)
    crosses.push(...crossAt(x, middle, arm));
  return [
    rect(box, { fill: 'paper', stroke: tone, strokeWidth: 0.9 }),
    ...(crosses.length === 0 ? [] : [strokes(crosses, tone, 0.9)]),
  ];
};

const crossAt = (x: number, y: number, arm: number): readonly Point[][] => [
  [
    [x - arm, y - arm],
    [x + arm, y + arm],
  ],
  [
    [x - arm, y + arm],
    [x + arm, y - arm],
  ],
];

export const cross = (x: number, y: number, tone: Tone): Shape => strokes(crossAt(x, y, 3), tone, 1.3);
