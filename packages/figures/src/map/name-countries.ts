import { estimateWidth } from '../estimate-width.ts';
import type { Shape, Tone } from '../scene.ts';
import type { Box } from '../shapes.ts';
import { texts } from '../shapes.ts';
import type { NameStyle, PlacedName } from './place-name.ts';
import { lineHeightOf, placeName } from './place-name.ts';
import type { Outline } from './trace-outline.ts';
import type { Country } from './world.ts';

const OWN = { size: 8, weight: 'bold', tone: 'ink' } as const;
const OTHERS = { size: 6.4, weight: 'regular', tone: 'muted' } as const;

export interface NamesOn {
  readonly areas: readonly { readonly country: Country; readonly outlines: readonly Outline[] }[];
  readonly ownOutlines: readonly Outline[];
  readonly mark: Box;
  readonly globe: Box;
  /** Where the map ends on the right. */
  readonly edge: number;
  readonly nameOf: (code: string) => string;
}

/** The country's own name, and those of the countries around it that have room for theirs. */
export const nameCountries = (
  code: string,
  { areas, ownOutlines, mark, globe, edge, nameOf }: NamesOn,
): readonly Shape[] => {
  const own = placeName(nameOf(code), ownOutlines, OWN, [globe]) ?? besideMark(nameOf(code), mark, edge);
  const taken: Box[] = [globe, own.box];
  const shapes = [...nameShapes(own, OWN)];
  for (const { country, outlines } of areas) {
    if (country.code === null || country.code === code || outlines.length === 0) continue;
    const placed = placeName(nameOf(country.code), outlines, OTHERS, taken);
    if (placed === null) continue;
    taken.push(placed.box);
    shapes.push(...nameShapes(placed, OTHERS));
  }
  return shapes;
};

/** Right of what is too small to hold its name, or left of it at the edge. */
const besideMark = (name: string, mark: Box, edge: number): PlacedName => {
  const width = estimateWidth(name, OWN.size, OWN.weight);
  const right = mark.x + mark.width + 4;
  const left = right + width > edge ? mark.x - 4 - width : right;
  const y = mark.y + mark.height / 2;
  return { lines: [name], x: left + width / 2, y, box: { x: left, y: y - 5, width, height: 10 } };
};

const nameShapes = (
  { lines, x, y }: PlacedName,
  { size, weight, tone }: NameStyle & { readonly tone: Tone },
): readonly Shape[] => {
  const lineHeight = lineHeightOf(size);
  const first = y + size * 0.36 - ((lines.length - 1) / 2) * lineHeight;
  return texts(lines, x, first, { size, bold: weight === 'bold', tone, anchor: 'middle', lineHeight });
};
