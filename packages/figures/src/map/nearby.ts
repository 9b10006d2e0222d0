import { geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A stretch of the globe around a point; the reach is an angle in radians. */
export interface Surroundings {
  readonly centre: readonly [number, number];
  readonly reach: number;
}

const SAMPLE = 8;

/** The polygons that come near: projecting the whole world for one country takes four times as long. */
export const nearbyPolygons = (geometry: Polygon | MultiPolygon, around: Surroundings): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).filter(
    ([outer = []]) => isNear(outer, around),
  ),
});

export const nearbyLines = ({ coordinates }: MultiLineString, around: Surroundings): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: coordinates.filter((line) => isNear(line, around)),
});

const isNear = (positions: readonly Position[], { centre, reach }: Surroundings): boolean => {
  for (let place = 0; place < positions.length; place += SAMPLE) {
    const [longitude = 0, latitude = 0] = positions[place] ?? [];
    if (geoDistance([longitude, latitude], [centre[0], centre[1]]) <= reach) return true;
  }
  return false;
};
