import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Country } from './world.ts';

const REACH = 15 * (Math.PI / 180);
const LEAST_SHARE = 0.01;

interface Part {
  readonly shape: Polygon;
  readonly area: number;
  readonly centre: [number, number];
}

/**
 * The parts of a country that the map is framed on: its largest, and others that are neither specks nor an ocean away, so
 * that a territory across the world does not make a map of the world.
 */
export const focusOn = (countries: readonly Country[]): MultiPolygon => {
  const parts = countries.flatMap(({ shape: { geometry } }) => polygonsOf(geometry)).map(partOf);
  const [main, ...others] = parts.toSorted((one, other) => other.area - one.area);
  if (main === undefined) throw new Error('a country without an outline was asked for');
  const kept = [main];
  let rest = others.filter(({ area }) => area >= main.area * LEAST_SHARE);
  for (let near = rest.filter(isNear(kept)); near.length > 0; near = rest.filter(isNear(kept))) {
    kept.push(...near);
    rest = rest.filter((part) => !kept.includes(part));
  }
  return { type: 'MultiPolygon', coordinates: kept.map(({ shape }) => shape.coordinates) };
};

const isNear =
  (kept: readonly Part[]) =>
  ({ centre }: Part): boolean =>
    kept.some((part) => geoDistance(part.centre, centre) <= REACH);

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

const partOf = (shape: Polygon): Part => ({ shape, area: geoArea(shape), centre: geoCentroid(shape) });
