import { geoOrthographic } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Shape } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { polygon } from '../shapes.ts';
import { boundsOf, commandsOf, traceOutline } from './trace-outline.ts';
import { readWorld } from './world.ts';

const SMALL = 5;

interface Globe {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The world turned so that the country faces the reader, with the country marked; a ring around what is too small to see. */
export const drawGlobe = (
  focus: MultiPolygon,
  centre: readonly [number, number],
  { x, y, radius }: Globe,
): readonly Shape[] => {
  const projection = geoOrthographic()
    .rotate([-centre[0], -centre[1] * 0.6])
    .scale(radius)
    .translate([x, y])
    .clipAngle(90);
  const land = commandsOf(traceOutline(readWorld().land, projection, { apart: 1.1, least: 2 }));
  const marked = traceOutline(focus, projection, { apart: 0.3, least: 0 });
  const bounds = boundsOf(marked.flatMap(({ points }) => points));
  const isSmall = marked.length === 0 || Math.max(bounds.width, bounds.height) < SMALL;
  const middle = projection([centre[0], centre[1]]) ?? [x, y];
  return [
    polygon(circle(x, y, radius, 60), { fill: 'levelNone', stroke: 'faint', strokeWidth: 0.5 }),
    ...(land === '' ? [] : [{ kind: 'path', d: land, fill: 'paper' } as const]),
    ...(marked.length === 0 ? [] : [{ kind: 'path', d: commandsOf(marked), fill: 'levelSevere' } as const]),
    ...(isSmall
      ? [polygon(circle(middle[0], middle[1], 4, 20), { stroke: 'levelSevere', strokeWidth: 1.1 })]
      : []),
  ];
};

/** A circle as a shape of many sides: scenes know straight lines only. */
export const circle = (x: number, y: number, radius: number, sides: number): readonly Point[] =>
  Array.from({ length: sides }, (_, side) => {
    const angle = (2 * Math.PI * side) / sides;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
