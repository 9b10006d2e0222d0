import type { Weight } from './estimate-width.ts';
import type { Shape, Tone } from './scene.ts';

export interface TextStyle {
  readonly size: number;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface Paint {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
}

export type Point = readonly [x: number, y: number];

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
  weight: weightOf(bold),
  anchor,
  tone,
});

const weightOf = (bold: boolean): Weight => (bold ? 'bold' : 'regular');

/** Lines of text, the first on `y`. */
export const texts = (
  lines: readonly string[],
  x: number,
  y: number,
  { lineHeight, ...style }: TextStyle & { readonly lineHeight: number },
): readonly Shape[] => lines.map((content, index) => text(content, x, y + index * lineHeight, style));

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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rect = (box: Box, paint: Paint): Shape => ({ kind: 'rect', ...box, ...paint });

/** Open or closed lines through points, as one shape. */
export const strokes = (lines: readonly (readonly Point[])[], stroke: Tone, strokeWidth: number): Shape => ({
  kind: 'path',
  d: lines.map(commandsThrough).join(' '),
  stroke,
  strokeWidth,
});

/** A closed shape through points. */
export const polygon = (points: readonly Point[], paint: Paint): Shape => ({
  kind: 'path',
  d: `${commandsThrough(points)} Z`,
  ...paint,
});

const commandsThrough = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');

const round = (value: number): number => Math.round(value * 100) / 100;
