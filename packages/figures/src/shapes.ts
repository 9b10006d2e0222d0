import type { Shape, Tone } from './scene.ts';

interface TextStyle {
  readonly size: number;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const text = (
  content: string,
  x: number,
  y: number,
  { size, tone = 'ink', bold = false, anchor = 'start' }: TextStyle,
): Shape => ({
  kind: 'text',
  x,
  y,
  text: content,
  size,
  weight: bold ? 'bold' : 'regular',
  anchor,
  tone,
});

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Tone,
  strokeWidth = 0.5,
  dash?: [number, number],
): Shape => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
  strokeWidth,
  ...(dash === undefined ? {} : { dash }),
});

/** A closed shape through points. */
const polygon = (
  points: readonly (readonly [number, number])[],
  paint: { fill?: Tone; stroke?: Tone; strokeWidth?: number },
): Shape => ({
  kind: 'path',
  d: `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')} Z`,
  ...paint,
});

const round = (value: number): number => Math.round(value * 100) / 100;

export const diamond = (
  x: number,
  y: number,
  paint: { fill?: Tone; stroke?: Tone; strokeWidth?: number },
): Shape =>
  polygon(
    [
      [x, y - 4.2],
      [x + 4.2, y],
      [x, y + 4.2],
      [x - 4.2, y],
    ],
    paint,
  );

/** A trend as a mark: up, down, or a dash. */
export const trendMark = (trend: 'rising' | 'steady' | 'falling', x: number, y: number): Shape => {
  switch (trend) {
    case 'rising':
      return polygon(
        [
          [x - 3.4, y + 2.6],
          [x + 3.4, y + 2.6],
          [x, y - 3.4],
        ],
        { fill: 'ink' },
      );
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
