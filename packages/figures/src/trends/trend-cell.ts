import type { FactorLevel, Wording } from '@forewarn/core';
import { estimateWidth } from '../estimate-width.ts';
import { trendMark } from '../marks.ts';
import type { Shape } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { line, polygon, rect, strokes, text, texts } from '../shapes.ts';
import type { TimeAxis } from '../time/time-axis.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { LevelHistory } from './level-history.ts';

export const SCALE = ['none', 'low', 'moderate', 'high', 'severe'] as const satisfies readonly FactorLevel[];

const TITLE = { size: 6.4, line: 7.6, height: 17 } as const;
const STEP = 7.2;
const CHART = STEP * (SCALE.length - 1);
const FOOT = 12;
export const CELL_HEIGHT = TITLE.height + CHART + FOOT;

/** Where the chart of a cell that begins at a height has its scale. */
const chartTop = (top: number): number => top + TITLE.height + 1;
export const yOfLevel = (level: FactorLevel, top: number): number | null => {
  const place = SCALE.findIndex((each) => each === level);
  return place < 0 ? null : chartTop(top) + CHART - place * STEP;
};

/** One factor: its title, its level as a line in steps, and where it stands now with its trend. */
export const trendCell = (
  { factor, spans, now }: LevelHistory,
  axis: TimeAxis,
  top: number,
  wording: Wording,
): readonly Shape[] => {
  const width = axis.right - axis.left;
  const indent = estimateWidth(factor.id, TITLE.size, 'bold') + 4;
  const title = wrapText(factor.title, TITLE.size, width - indent, 2);
  return [
    text(factor.id, axis.left, top + 6.4, { size: TITLE.size, bold: true }),
    ...texts(title, axis.left + indent, top + 6.4, { size: TITLE.size, lineHeight: TITLE.line }),
    ...axis.ticks.map(({ x }) => line(x, chartTop(top), x, chartTop(top) + CHART, 'rule', 0.4)),
    ...SCALE.map((level) => yOfLevel(level, top) ?? 0).map((y) =>
      line(axis.left, y, axis.right, y, 'rule', 0.4),
    ),
    ...stepLine(spans, axis, top),
    ...lastLevel(now, axis, top, wording),
  ];
};

/** A line for each stretch in which the level was known, over a light ground. */
const stepLine = (spans: LevelHistory['spans'], axis: TimeAxis, top: number): readonly Shape[] => {
  const runs: Point[][] = [];
  let previous: number | null = null;
  for (const [place, { level, from }] of spans.entries()) {
    const y = yOfLevel(level, top);
    const next = spans[place + 1];
    if (y !== null) {
      if (previous === null) runs.push([]);
      runs.at(-1)?.push([axis.xOf(from), y], [axis.xOfEnd(next?.from ?? null), y]);
    }
    previous = y;
  }
  const foot = chartTop(top) + CHART;
  return [
    ...runs.map((points) =>
      polygon([[points[0]?.[0] ?? 0, foot], ...points, [points.at(-1)?.[0] ?? 0, foot]], {
        fill: 'levelNone',
      }),
    ),
    ...(runs.length === 0 ? [] : [strokes(runs, 'levelSevere', 1.3)]),
  ];
};

const lastLevel = (
  { effective, trend, coverage }: LevelHistory['now'],
  axis: TimeAxis,
  top: number,
  wording: Wording,
): readonly Shape[] => {
  const baseline = chartTop(top) + CHART + 9;
  const isKnown = effective !== 'unknown';
  const size = 6.6;
  const weight = isKnown ? 'bold' : 'regular';
  const room = axis.right - axis.left;
  const level = cutText(wording.levels[effective] ?? effective, size, room - 14, weight);
  const y = yOfLevel(effective, top);
  const words = wording.trends[trend] ?? trend;
  const trendX = axis.left + estimateWidth(level, size, weight) + 9;
  return [
    ...(y === null
      ? []
      : [rect({ x: axis.right - 2, y: y - 2, width: 4, height: 4 }, { fill: 'levelSevere' })]),
    text(level, axis.left, baseline, { size, bold: isKnown, tone: isKnown ? 'ink' : 'muted' }),
    ...(coverage.assessed === 0
      ? []
      : [
          trendMark(trend, trendX, baseline - 2.3),
          ...(trendX + 7 + estimateWidth(words, 6) > axis.right
            ? []
            : [text(words, trendX + 7, baseline, { size: 6, tone: 'muted' })]),
        ]),
  ];
};
