import type { Factor, FactorPicture, Framework, Trace, Wording } from '@forewarn/core';
import { ENGLISH_FIGURE_LABELS } from '../labels/english.ts';
import type { FigureLabels } from '../labels/figure-labels.ts';
import { fill } from '../labels/fill.ts';
import type { LegendEntry } from '../legend.ts';
import { flowLegend } from '../legend.ts';
import { diamond, trendMark } from '../marks.ts';
import type { Scene, Shape } from '../scene.ts';
import { line, rect } from '../shapes.ts';
import { drawHeads, groupHead } from './bar-heads.ts';
import { factorRow, flagsOf } from './factor-row.ts';
import type { Words } from './layout.ts';
import { ROW, WIDTH } from './layout.ts';

const GROUP = 12.5;

/** A bar for each factor: effective level, suggested against judged, trend, coverage, and what is stale or to be reviewed. */
export const factorBars = (
  picture: Pick<Trace['picture'], 'factors' | 'coverage'>,
  framework: Framework,
  wording: Wording,
  labels: FigureLabels = ENGLISH_FIGURE_LABELS,
): Scene => {
  const words = labels.factorBars;
  const rows = framework.factors.flatMap((factor) => {
    const factorPicture = picture.factors[factor.id];
    return factorPicture === undefined ? [] : [{ factor, picture: factorPicture }];
  });
  const head = drawHeads(wording, words);
  const shapes: Shape[] = [...head.shapes];
  let y = head.height;
  let kind: string | undefined;
  for (const row of rows) {
    if (row.factor.kind !== kind) {
      shapes.push(...groupHead(words.kinds[row.factor.kind] ?? row.factor.kind, y));
      y += GROUP;
      kind = row.factor.kind;
    }
    shapes.push(...factorRow(row.factor, row.picture, y, wording, words));
    y += ROW;
  }
  const legend = flowLegend(legendEntries(words, wording), y + 6, WIDTH);
  shapes.push(line(0, y + 3, WIDTH, y + 3, 'rule', 0.6), ...legend.shapes);
  return {
    width: WIDTH,
    height: y + 6 + legend.height,
    title: words.title,
    description: fill(words.says, {
      ...picture.coverage,
      factors: rows
        .map(({ factor, picture: { effective } }) =>
          fill(words.factorSays, { id: factor.id, level: wording.levels[effective] ?? effective }),
        )
        .join(' '),
    }),
    shapes,
    table: {
      columns: [
        words.factor,
        words.level,
        words.suggested,
        words.judged,
        words.trend,
        words.coverage,
        words.marks,
      ],
      rows: rows.map(({ factor, picture: of }) => tableRow(factor, of, wording, words)),
    },
  };
};

const legendEntries = (words: Words, wording: Wording): readonly LegendEntry[] => [
  {
    mark: (x, y) => [rect({ x: x - 5, y: y - 3, width: 10, height: 6 }, { fill: 'levelHigh' })],
    label: words.legendBar,
  },
  {
    mark: (x, y) => [
      rect(
        { x: x - 5, y: y - 3, width: 10, height: 6 },
        { fill: 'paper', stroke: 'levelHigh', strokeWidth: 1 },
      ),
    ],
    label: words.legendStale,
  },
  {
    mark: (x, y) => [diamond(x, y, { fill: 'paper', stroke: 'ink', strokeWidth: 0.9 })],
    label: words.suggested.toLowerCase(),
  },
  { mark: (x, y) => [diamond(x, y, { fill: 'ink' })], label: words.judged.toLowerCase() },
  ...(['rising', 'steady', 'falling'] as const).map((trend) => ({
    mark: (x: number, y: number) => [trendMark(trend, x, y)],
    label: (wording.trends[trend] ?? trend).toLowerCase(),
  })),
];

const tableRow = (
  factor: Factor,
  picture: FactorPicture,
  wording: Wording,
  words: Words,
): readonly string[] => [
  `${factor.id}. ${factor.title}`,
  wording.levels[picture.effective] ?? picture.effective,
  wording.levels[picture.suggested] ?? picture.suggested,
  picture.judged === null ? words.notJudged : (wording.levels[picture.judged] ?? picture.judged),
  picture.coverage.assessed === 0 ? '–' : (wording.trends[picture.trend] ?? picture.trend),
  `${picture.coverage.assessed}/${picture.coverage.applicable}`,
  flagsOf(picture, words).join(', ') || '–',
];
