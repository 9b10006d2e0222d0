import type { GeoProjection } from 'd3-geo';
import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { ENGLISH_FIGURE_LABELS } from '../labels/english.ts';
import type { FigureLabels } from '../labels/figure-labels.ts';
import { fill } from '../labels/fill.ts';
import type { Scene, Shape, Tone } from '../scene.ts';
import type { Box } from '../shapes.ts';
import { rect, texts } from '../shapes.ts';
import { wrapText } from '../wrap-text.ts';
import { focusOn } from './focus-on.ts';
import { drawGlobe } from './globe.ts';
import { markOf } from './mark-of.ts';
import { nameCountries } from './name-countries.ts';
import { nearbyLines, nearbyPolygons } from './nearby.ts';
import type { Coarseness, Outline } from './trace-outline.ts';
import { commandsOf, traceOutline } from './trace-outline.ts';
import type { Country } from './world.ts';
import { neighboursOf, readWorld } from './world.ts';

interface MapOptions {
  readonly labels?: FigureLabels | undefined;
  /** The side from which the notice is read; the map itself is never mirrored. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  readonly nameOf: (code: string) => string;
}

const WIDTH = 500;
const FRAME: Box = { x: 0.3, y: 0.3, width: WIDTH - 0.6, height: 184 };
const GLOBE = { radius: 31, margin: 5 } as const;
const NOTE = { size: 6.2, line: 8 } as const;
/** How much of the frame a country may fill, so that its surroundings show; and about four degrees at the least. */
const MARGIN = { x: 0.2, y: 0.13 } as const;
const MOST_SCALE = 2600;
/** A map of half the world has many more bays than one of a small country. */
const coarsenessAt = (scale: number): Coarseness & { readonly own: number } =>
  scale < WIDE ? { apart: 1.5, least: 3, own: 1 } : { apart: 0.7, least: 1.2, own: 0 };
const WIDE = 700;
/** How much farther than the corners of the frame is looked for land, as an angle: outlines are sampled. */
const REACH = 0.09;

/**
 * Where a country lies: it is shaded, the countries around it are in outline with their names where they fit, with the
 * notice on boundaries beneath. A country that the atlas does not have is said in words.
 */
export const locatorMap = (
  code: string,
  { labels = ENGLISH_FIGURE_LABELS, direction = 'ltr', nameOf }: MapOptions,
): Scene => {
  const words = labels.locatorMap;
  const country = nameOf(code);
  const own = readWorld().countries.filter((each) => each.code === code);
  const neighbours = neighboursOf(code).map(nameOf).join(labels.separator);
  const said = own.length === 0 ? words.notDrawn : neighbours === '' ? words.saysAlone : words.says;
  const drawn = own.length === 0 ? drawWords(fill(said, { country })) : drawMap(code, own, nameOf);
  const notes = own.length === 0 ? [] : noteLines(words);
  return {
    width: WIDTH,
    height: drawn.height + notes.length * NOTE.line + (notes.length === 0 ? 0 : 4),
    title: fill(words.title, { country }),
    description: fill(said, { country, neighbours, notice: words.notice }),
    shapes: [
      ...drawn.shapes,
      ...texts(notes, direction === 'rtl' ? WIDTH : 0, drawn.height + 9, {
        size: NOTE.size,
        tone: 'muted',
        anchor: direction === 'rtl' ? 'end' : 'start',
        lineHeight: NOTE.line,
      }),
    ],
    table: {
      columns: [words.country, words.neighbours],
      rows: [[country, neighbours === '' ? words.none : neighbours]],
    },
  };
};

const noteLines = ({ notice, source }: FigureLabels['locatorMap']): readonly string[] => [
  ...wrapText(notice, NOTE.size, WIDTH, 4),
  ...wrapText(source, NOTE.size, WIDTH, 1),
];

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const drawWords = (words: string): Drawn => {
  const lines = wrapText(words, 8, WIDTH - 24, 3);
  const height = lines.length * 11 + 14;
  return {
    height,
    shapes: [
      rect({ x: 0, y: 0, width: WIDTH, height }, { fill: 'panel' }),
      ...texts(lines, WIDTH / 2, 15, { size: 8, anchor: 'middle', lineHeight: 11 }),
    ],
  };
};

const drawMap = (code: string, own: readonly Country[], nameOf: MapOptions['nameOf']): Drawn => {
  const { countries, land, borders, contested } = readWorld();
  const focus = focusOn(own);
  const centre = geoCentroid(focus);
  const projection = projectionOn(focus, centre);
  const coarse = coarsenessAt(projection.scale());
  const around = { centre, reach: REACH + Math.hypot(FRAME.width, FRAME.height) / 2 / projection.scale() };
  const areas = countries.map((country) => ({
    country,
    outlines: traceOutline(nearbyPolygons(country.shape.geometry, around), projection, coarse),
  }));
  const ownOutlines = own.flatMap(({ shape }) =>
    traceOutline(shape, projection, { ...coarse, least: coarse.own }),
  );
  const lines = (shape: MultiLineString) => traceOutline(nearbyLines(shape, around), projection, coarse);
  const globe = globeIn(ownOutlines);
  const mark = markOf(ownOutlines, projection(centre) ?? [WIDTH / 2, FRAME.height / 2]);
  const edge = FRAME.x + FRAME.width;
  return {
    height: FRAME.y + FRAME.height,
    shapes: [
      rect(FRAME, { fill: 'levelNone' }),
      ...pathOf(traceOutline(nearbyPolygons(land, around), projection, coarse), { fill: 'paper' }),
      ...pathOf(ownOutlines, { fill: 'levelModerate' }),
      ...pathOf(lines(contested), { stroke: 'rule', strokeWidth: 0.5 }),
      ...pathOf(lines(borders), { stroke: 'faint', strokeWidth: 0.6 }),
      ...mark.shapes,
      ...nameCountries(code, { areas, ownOutlines, mark: mark.box, globe: globe.box, edge, nameOf }),
      rect(globe.box, { fill: 'paper', stroke: 'rule', strokeWidth: 0.5 }),
      ...drawGlobe(focus, centre, { x: globe.x, y: globe.y, radius: GLOBE.radius }),
      rect(FRAME, { stroke: 'rule', strokeWidth: 0.6 }),
    ],
  };
};

/** Centred on the country and true in area, the country in the middle of the frame. */
const projectionOn = (focus: MultiPolygon, centre: [number, number]): GeoProjection => {
  const [padX, padY] = [FRAME.width * MARGIN.x, FRAME.height * MARGIN.y];
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .clipAngle(90)
    .fitExtent(
      [
        [FRAME.x + padX, FRAME.y + padY],
        [FRAME.x + FRAME.width - padX, FRAME.y + FRAME.height - padY],
      ],
      focus,
    );
  if (projection.scale() > MOST_SCALE) {
    projection.scale(MOST_SCALE).translate([FRAME.x + FRAME.width / 2, FRAME.y + FRAME.height / 2]);
  }
  return projection.clipExtent([
    [FRAME.x, FRAME.y],
    [FRAME.x + FRAME.width, FRAME.y + FRAME.height],
  ]);
};

const pathOf = (
  outlines: readonly Outline[],
  paint: { readonly fill?: Tone; readonly stroke?: Tone; readonly strokeWidth?: number },
): readonly Shape[] => (outlines.length === 0 ? [] : [{ kind: 'path', d: commandsOf(outlines), ...paint }]);

/** In the corner that the country leaves free. */
const globeIn = (own: readonly Outline[]): { readonly x: number; readonly y: number; readonly box: Box } => {
  const side = 2 * (GLOBE.radius + GLOBE.margin);
  const corners = [
    [FRAME.x + FRAME.width - side, FRAME.y + FRAME.height - side],
    [FRAME.x, FRAME.y + FRAME.height - side],
    [FRAME.x + FRAME.width - side, FRAME.y],
    [FRAME.x, FRAME.y],
  ] as const;
  const points = own.flatMap((outline) => outline.points);
  const within = ([left, top]: readonly [number, number]): number =>
    points.filter(([x, y]) => x >= left && x <= left + side && y >= top && y <= top + side).length;
  const [x, y] = corners.toSorted((one, other) => within(one) - within(other))[0] ?? corners[0];
  return { x: x + side / 2, y: y + side / 2, box: { x, y, width: side, height: side } };
};
