import type { Moment, Trace, Wording } from '@forewarn/core';
import { instantOf } from '@forewarn/core';
import { ENGLISH_FIGURE_LABELS } from '../labels/english.ts';
import type { FigureLabels } from '../labels/figure-labels.ts';
import { fill } from '../labels/fill.ts';
import type { LegendEntry } from '../legend.ts';
import { flowLegend } from '../legend.ts';
import type { Scene, Shape } from '../scene.ts';
import { line, texts } from '../shapes.ts';
import type { When } from '../time/time-axis.ts';
import { drawAxis, timeAxis } from '../time/time-axis.ts';
import { wrapText } from '../wrap-text.ts';
import type { Chart, Row } from './chart.ts';
import { PLOT } from './chart.ts';
import { markKind, marksIn, marksRow, markShape } from './decision-marks.ts';
import { barOf } from './span-shapes.ts';
import type { Standing } from './spans.ts';
import { spansOf, standingOf, TRACKS } from './spans.ts';
import { hasMoved, trackRow } from './track-row.ts';
import { warningBand } from './warning-band.ts';

interface TimelineOptions {
  readonly labels?: FigureLabels | undefined;
  readonly when: When;
}

const AXIS_HEIGHT = 13;
const NOTE = { size: 6.4, line: 8.5 } as const;

/**
 * Early warning and the parts of the response over time, up to the date: what was indicated, asked for, under way or
 * refused, the days in which nothing was under way, and the findings and decisions of people beside it.
 */
export const responseTimeline = (
  trace: Trace,
  until: Moment,
  wording: Wording,
  { labels = ENGLISH_FIGURE_LABELS, when }: TimelineOptions,
): Scene => {
  const words = labels.responseTimeline;
  const from = beginningOf(trace, until);
  const axis = timeAxis({ from, to: until, left: PLOT.left, right: PLOT.right }, when);
  const chart: Chart = { trace, until, wording, words, separator: labels.separator, when, axis };
  const { rows, shapes, foot } = stack(drawersOf(chart), AXIS_HEIGHT);
  const still = stillWords(chart);
  const note = still === '' ? [] : wrapText(still, NOTE.size, PLOT.width, 3);
  const noteTop = foot + 3;
  const legendTop = noteTop + note.length * NOTE.line + (note.length === 0 ? 0 : 2);
  const legend = flowLegend(legendEntries(chart), legendTop, PLOT.width);
  return {
    width: PLOT.width,
    height: legendTop + legend.height,
    title: words.title,
    description: fill(words.says, {
      from: when(from, 'date'),
      to: when(until, 'date'),
      rows: rows.map(({ says }) => says).join(' '),
      still,
    }).trim(),
    shapes: [
      ...drawAxis(axis, 7, foot),
      ...shapes,
      line(0, foot, PLOT.width, foot, 'rule', 0.6),
      ...texts(note, 0, noteTop + 7, { size: NOTE.size, tone: 'muted', lineHeight: NOTE.line }),
      ...legend.shapes,
    ],
    table: {
      columns: [words.part, words.state, words.from, words.to, words.days],
      rows: rows.flatMap(({ table }) => table),
    },
  };
};

/** Shortly before the first move, so that what was there before it shows; the first event, where nothing moved. */
const beginningOf = ({ steps }: Trace, until: Moment): Moment => {
  const first = steps[0]?.at ?? until;
  const move = steps.find(({ moved }) => moved.length > 0)?.at;
  if (move === undefined) return first;
  const lead = Math.max(86_400_000, (instantOf(until) - instantOf(move)) * 0.03);
  const start = Math.max(instantOf(first), instantOf(move) - lead);
  return new Date(start).toISOString().slice(0, 10);
};

type DrawRow = (top: number) => Row;

const drawersOf = (chart: Chart): readonly DrawRow[] => {
  const marks = marksIn(chart.trace.steps);
  return [
    (top) => warningBand(top, chart),
    ...TRACKS.filter((region) => hasMoved(spansOf(chart.trace, region, chart.until))).map(
      (region): DrawRow =>
        (top) =>
          trackRow(region, top, chart),
    ),
    ...(marks.length === 0 ? [] : [(top: number) => marksRow(marks, top, chart)]),
  ];
};

const stack = (
  drawers: readonly DrawRow[],
  top: number,
): { readonly rows: readonly Row[]; readonly shapes: readonly Shape[]; readonly foot: number } => {
  const rows: Row[] = [];
  let foot = top;
  for (const draw of drawers) {
    const row = draw(foot);
    rows.push(row);
    foot += row.height;
  }
  return { rows, shapes: rows.flatMap(({ shapes }) => shapes), foot };
};

const stillWords = ({ trace, until, wording, words, separator }: Chart): string => {
  const still = TRACKS.filter((region) => !hasMoved(spansOf(trace, region, until)));
  if (still.length === TRACKS.length) return words.nothingMoved;
  if (still.length === 0) return '';
  return fill(words.neverMoved, {
    parts: still.map((region) => wording.regions[region] ?? region).join(separator),
  });
};

/** Only what the drawing has. */
const legendEntries = ({ trace, until, words }: Chart): readonly LegendEntry[] => {
  const standings = new Set(
    TRACKS.flatMap((region) => spansOf(trace, region, until).map(({ state }) => standingOf(state))),
  );
  const bars: readonly (readonly [Standing, string])[] = [
    ['due', words.legendGap],
    ['requested', words.legendRequested],
    ['underway', words.legendUnderway],
    ['stopped', words.legendRefused],
  ];
  const kinds = new Set(marksIn(trace.steps).map(markKind));
  const marks = [
    ['adopted', words.legendAdopted],
    ['notAdopted', words.legendNotAdopted],
    ['finding', words.legendFinding],
  ] as const;
  return [
    ...bars
      .filter(([standing]) => standings.has(standing))
      .map(([standing, label]): LegendEntry => ({
        markWidth: 18,
        mark: (x, y) => barOf(standing, { x: x - 9, y: y - 3.5, width: 18, height: 7 }),
        label,
      })),
    ...marks
      .filter(([kind]) => kinds.has(kind))
      .map(([kind, label]): LegendEntry => ({ mark: (x, y) => [markShape(kind, x, y)], label })),
  ];
};
