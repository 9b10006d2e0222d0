import { geoContains } from 'd3-geo';
import type { GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, MultiPolygon as Areas, Topology } from 'topojson-specification';

const SIMFEROPOL: [number, number] = [34.1, 44.95];
const RUSSIA = '643';
const UKRAINE = '804';

/**
 * The areas of an atlas with Crimea as part of Ukraine, after General Assembly resolution 68/262: the atlas draws what is held,
 * not what is recognised. Areas of which it makes no polygon of its own stay as it draws them.
 */
export const withCrimea = <Properties extends GeoJsonProperties>(
  atlas: Topology,
  areas: readonly GeometryObject<Properties & object>[],
): GeometryObject<Properties & object>[] => {
  const russia = areas.find(({ id }) => id === RUSSIA);
  if (russia?.type !== 'MultiPolygon') return [...areas];
  const place = placeOfCrimea(atlas, russia);
  const crimea = russia.arcs[place];
  if (crimea === undefined) return [...areas];
  return areas.map((area) => {
    if (area === russia) return { ...russia, arcs: russia.arcs.toSpliced(place, 1) };
    return area.id === UKRAINE && area.type === 'MultiPolygon'
      ? { ...area, arcs: [...area.arcs, crimea] }
      : area;
  });
};

const placeOfCrimea = (atlas: Topology, russia: Areas): number => {
  const { coordinates } = feature(atlas, russia).geometry;
  return coordinates.findIndex((polygon) =>
    geoContains({ type: 'Polygon', coordinates: polygon }, SIMFEROPOL),
  );
};
