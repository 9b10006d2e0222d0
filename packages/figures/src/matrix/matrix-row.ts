import type { Coverage } from '@forewarn/core';
import type { InformationState } from '@forewarn/core/information';
import { diamond } from '../marks.ts';
import type { Shape, Tone } from '../scene.ts';
import type { Box } from '../shapes.ts';
import { rect, text, texts } from '../shapes.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { MatrixLayout } from './matrix-head.ts';
import { STATES } from './states.ts';

/** A factor, or all of them. */
export interface MatrixRow {
  /** Null for the row of all. */
  readonly id: string | null;
  readonly title: string;
  readonly counts: Readonly<Record<InformationState, number>>;
  readonly coverage: Coverage;
  /** Whom the evidence for it is kept from; what partners may not see, the public may not either. */
  readonly keptFrom: 'partner' | 'public' | null;
}

export const ROW = 15.6;
const MIDDLE = ROW / 2;
const BASELINE = MIDDLE + 2.4;
const TITLE = { size: 6.4, line: 7.2, x: 14 } as const;
const COUNT = 6.8;

/** A factor's numbers, shaded by their share of its indicators. */
export const drawRow = (row: MatrixRow, top: number, layout: MatrixLayout): readonly Shape[] => {
  const all = Object.values(row.counts).reduce((sum, count) => sum + count, 0);
  const title = wrapText(row.title, TITLE.size, layout.left - TITLE.x - 6, 2);
  const first = top + MIDDLE + (title.length === 1 ? 2.3 : -1.2);
  return [
    text(row.id ?? '', 9, first, { size: TITLE.size, bold: true, anchor: 'end' }),
    ...texts(title, TITLE.x, first, { size: TITLE.size, lineHeight: TITLE.line }),
    ...STATES.flatMap((state, place) =>
      drawCell(row.counts[state], all, { x: layout.xOf(place), y: top, width: layout.each, height: ROW }),
    ),
    ...drawEnd(row, top, layout),
  ];
};

/** The row of all factors is not shaded: it would outshine the others. */
export const drawTotal = (row: MatrixRow, top: number, layout: MatrixLayout): readonly Shape[] => [
  text(cutText(row.title, TITLE.size, layout.left - TITLE.x - 6, 'bold'), TITLE.x, top + BASELINE, {
    size: TITLE.size,
    bold: true,
  }),
  ...STATES.map((state, place) =>
    text(String(row.counts[state]), layout.xOf(place) + layout.each / 2, top + BASELINE, {
      size: COUNT,
      bold: true,
      anchor: 'middle',
    }),
  ),
  ...drawEnd(row, top, layout),
];

const drawEnd = (
  { id, coverage, keptFrom }: MatrixRow,
  top: number,
  { coverageRight, sharedMiddle }: MatrixLayout,
): readonly Shape[] => [
  text(`${coverage.assessed}/${coverage.applicable}`, coverageRight, top + BASELINE, {
    size: COUNT,
    bold: id === null,
    anchor: 'end',
    tone: coverage.assessed === 0 ? 'muted' : 'ink',
  }),
  ...(keptFrom === null || sharedMiddle === null ? [] : [keptMark(keptFrom, sharedMiddle, top + MIDDLE)]),
];

/** Filled where partners may not see it, open where only the public may not. */
export const keptMark = (keptFrom: 'partner' | 'public', x: number, y: number): Shape => {
  const paint =
    keptFrom === 'partner'
      ? { fill: 'ink' as const }
      : { fill: 'paper' as const, stroke: 'ink' as const, strokeWidth: 0.9 };
  return diamond(x, y, paint, 3.4);
};

/** By their share of the factor: at most a quarter, a half, three quarters, and more. */
const SHADES: readonly { readonly fill: Tone; readonly ink: Tone }[] = [
  { fill: 'levelNone', ink: 'ink' },
  { fill: 'levelLow', ink: 'ink' },
  { fill: 'levelModerate', ink: 'ink' },
  { fill: 'levelHigh', ink: 'onAccent' },
];

const drawCell = (count: number, all: number, { x, y, width, height }: Box): readonly Shape[] => {
  const box = { x: x + 0.8, y: y + 0.8, width: width - 1.6, height: height - 1.6 };
  if (count === 0) return [rect(box, { stroke: 'rule', strokeWidth: 0.4 })];
  const shade = SHADES[Math.ceil((count / all) * SHADES.length) - 1];
  return [
    rect(box, { fill: shade?.fill ?? 'levelNone' }),
    text(String(count), x + width / 2, y + BASELINE, {
      size: COUNT,
      bold: true,
      tone: shade?.ink ?? 'ink',
      anchor: 'middle',
    }),
  ];
};
