import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';
import type { Point } from '../shapes.ts';

/** A line as it is drawn, closed or open. */
export interface Outline {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

export interface Coarseness {
  /** Points nearer than this to the one before are left out. */
  readonly apart: number;
  /** Rings that are smaller than this both ways are left out. */
  readonly least: number;
}

/** The lines of a shape on the page, made coarser: a map that says where a country is needs no small bays. */
export const traceOutline = (
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  { apart, least }: Coarseness,
): readonly Outline[] => {
  const outlines: { points: Point[]; isClosed: boolean }[] = [];
  const add = (x: number, y: number): void => {
    outlines.at(-1)?.points.push([round(x), round(y)]);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      outlines.push({ points: [], isClosed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const last = outlines.at(-1);
      if (last !== undefined) last.isClosed = true;
    },
  })(shape);
  return outlines
    .map(({ points, isClosed }) => ({ points: thin(points, apart), isClosed }))
    .filter(({ points, isClosed }) => points.length > (isClosed ? 2 : 1) && isAtLeast(points, least));
};

const round = (value: number): number => Math.round(value * 10) / 10;

const thin = (points: readonly Point[], apart: number): readonly Point[] => {
  const kept: Point[] = [];
  for (const [place, point] of points.entries()) {
    const last = kept.at(-1);
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart;
    if (isFar || place === points.length - 1) kept.push(point);
  }
  return kept;
};

const isAtLeast = (points: readonly Point[], least: number): boolean => {
  const { width, height } = boundsOf(points);
  return width >= least || height >= least;
};

/** The smallest box around points. */
export const boundsOf = (
  points: readonly Point[],
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The commands of a path through outlines. */
export const commandsOf = (outlines: readonly Outline[]): string =>
  outlines
    .map(
      ({ points, isClosed }) =>
        points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('') + (isClosed ? 'Z' : ''),
    )
    .join('');
