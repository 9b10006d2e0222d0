import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { withCrimea } from './with-crimea.ts';

/** A country, or a part of one, as the atlas has it. */
export interface Country {
  /** ISO 3166-1 alpha-2; null for an area that has no code. */
  readonly code: string | null;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

// The types of the file as they are read from it are too wide: strings where the format has names of kinds.
const WORLD = atlas as unknown as Atlas;

const ALPHA_OF_NUMERIC: ReadonlyMap<string, string> = new Map(
  codes.flatMap(([alpha2, , numeric]) =>
    alpha2 === undefined || numeric === undefined ? [] : [[numeric, alpha2]],
  ),
);

/** Areas that the atlas draws apart though they lie within a Member State of the United Nations. */
const WITHIN: Readonly<Record<string, string>> = { Somaliland: 'SO', 'N. Cyprus': 'CY' };

interface World {
  readonly countries: readonly Country[];
  readonly land: MultiPolygon;
  /** Lines between two countries, and lines around or within areas without a code of their own. */
  readonly borders: MultiLineString;
  readonly contested: MultiLineString;
  /** By place among the countries. */
  readonly neighbours: readonly (readonly number[])[];
}

let world: World | undefined;

/** The countries of the world, read from the atlas once for the process. */
export const readWorld = (): World => {
  world ??= decodeWorld();
  return world;
};

const decodeWorld = (): World => {
  const { countries: drawn, land } = WORLD.objects;
  const geometries = withCrimea(WORLD, drawn.geometries);
  const countries = { ...drawn, geometries };
  return {
    countries: geometries.map((geometry) => ({
      code: codeOf(geometry),
      // Countries are polygons or several of them; the format would allow points and lines as well.
      shape: feature(WORLD, geometry) as Country['shape'],
    })),
    // The whole land is one such shape; the format would allow others.
    land: feature(WORLD, land).features[0]?.geometry as MultiPolygon,
    borders: mesh(WORLD, countries, (one, other) => one !== other && areTwoCountries(one, other)),
    contested: mesh(WORLD, countries, (one, other) => one !== other && !areTwoCountries(one, other)),
    neighbours: neighbors(geometries),
  };
};

const codeOf = ({ id, properties }: GeometryObject): string | null => {
  // The typings of meshes leave out the properties, of which the atlas has a name for each.
  const { name = '' } = (properties ?? {}) as { readonly name?: string };
  return ALPHA_OF_NUMERIC.get(String(id)) ?? WITHIN[name] ?? null;
};

const areTwoCountries = (one: GeometryObject, other: GeometryObject): boolean => {
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  return code !== null && otherCode !== null && code !== otherCode;
};

/** The codes of the countries that share a land boundary with one, in alphabetical order. */
export const neighboursOf = (code: string): readonly string[] => {
  const { countries, neighbours } = readWorld();
  const found = countries.flatMap((country, place) =>
    country.code === code ? (neighbours[place] ?? []).flatMap((index) => countries[index]?.code ?? []) : [],
  );
  return [...new Set(found)].filter((each) => each !== code).toSorted((one, other) => (one < other ? -1 : 1));
};
