import type { Weight } from '../estimate-width.ts';
import { estimateWidth } from '../estimate-width.ts';
import type { Box, Point } from '../shapes.ts';
import { wrapText } from '../wrap-text.ts';
import type { Outline } from './trace-outline.ts';
import { boundsOf } from './trace-outline.ts';

/** A name where it stands: its lines around a middle, and the box that they take up. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface NameStyle {
  readonly size: number;
  readonly weight: Weight;
}

export const lineHeightOf = (size: number): number => size * 1.18;

const STEP = 3;
const ROOM = 4;

type Stretch = readonly [from: number, to: number];

/** The widest place within an area where a name fits on one line or on two, clear of what stands there; null without one. */
export const placeName = (
  name: string,
  area: readonly Outline[],
  { size, weight }: NameStyle,
  taken: readonly Box[],
): PlacedName | null => {
  const rings = area.filter(({ isClosed }) => isClosed).map(({ points }) => points);
  if (rings.length === 0) return null;
  for (const lines of waysToWrite(name, size)) {
    const width = Math.max(...lines.map((line) => estimateWidth(line, size, weight)));
    const placed = placeLines({ lines, width, height: lines.length * lineHeightOf(size) }, rings, taken);
    if (placed !== null) return placed;
  }
  return null;
};

const waysToWrite = (name: string, size: number): readonly (readonly string[])[] => {
  const half = estimateWidth(name, size) * 0.62;
  const two = wrapText(name, size, half, 2);
  const isWhole = two.length === 2 && !two.some((line) => line.endsWith('…'));
  return isWhole ? [[name], two] : [[name]];
};

interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const placeLines = (
  { lines, width, height }: Lines,
  rings: readonly (readonly Point[])[],
  taken: readonly Box[],
): PlacedName | null => {
  const bounds = boundsOf(rings.flat());
  const places: { readonly room: number; readonly placed: PlacedName }[] = [];
  for (let y = bounds.y + height / 2 + 1; y <= bounds.y + bounds.height - height / 2 - 1; y += STEP) {
    const levels = [y - height / 2, y, y + height / 2].map((level) => stretchesAt(rings, level));
    for (const [from, to] of levels.reduce(intersect)) {
      const x = (from + to) / 2;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      const isFree = to - from >= width + ROOM && !taken.some((other) => overlap(box, other));
      if (isFree) places.push({ room: to - from, placed: { lines, x, y, box } });
    }
  }
  return places.toSorted((one, other) => other.room - one.room)[0]?.placed ?? null;
};

/** Where a level lies within the rings, from left to right. */
const stretchesAt = (rings: readonly (readonly Point[])[], y: number): readonly Stretch[] => {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap((from, place) => {
        const to = ring[(place + 1) % ring.length] ?? from;
        if (from[1] > y === to[1] > y) return [];
        return [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      }),
    )
    .toSorted((one, other) => one - other);
  return crossings.flatMap((from, place): readonly Stretch[] => {
    const to = crossings[place + 1];
    return place % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
};

const intersect = (some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] =>
  some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): readonly Stretch[] => {
      const common: Stretch = [Math.max(from, start), Math.min(to, end)];
      return common[0] < common[1] ? [common] : [];
    }),
  );

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
