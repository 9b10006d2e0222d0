import type { Factor, FactorLevel, FactorPicture, Framework, Trace, Wording } from '@forewarn/core';
import { scaleLinear } from 'd3-scale';
import { estimateWidth, wrapText } from './estimate-width.ts';
import type { FigureLabels } from './labels/figure-labels.ts';
import { ENGLISH_FIGURE_LABELS } from './labels/english.ts';
import { fill } from './labels/fill.ts';
import type { Scene, Shape, Tone } from './scene.ts';
import { diamond, line, text, trendMark } from './shapes.ts';

const WIDTH = 500;
const TITLE_WIDTH = 186;
const BAR = { from: 210, to: 378 } as const;
const LEVEL_X = 390;
const TREND_X = 446;
const ROW = 16.7;
const GROUP = 12.5;
const HEAD = 13;
const LEGEND = 22;

const SCALE_LEVELS = ['none', 'low', 'moderate', 'high', 'severe'] as const satisfies readonly FactorLevel[];
const TONE_OF_LEVEL: Readonly<Record<FactorLevel, Tone>> = {
  unknown: 'paper',
  none: 'levelNone',
  low: 'levelLow',
  moderate: 'levelModerate',
  high: 'levelHigh',
  severe: 'levelSevere',
};

const xOf = scaleLinear([0, SCALE_LEVELS.length - 1], [BAR.from, BAR.to]);
const xOfLevel = (level: FactorLevel): number =>
  xOf(SCALE_LEVELS.indexOf(level as (typeof SCALE_LEVELS)[number]));

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
  const shapes: Shape[] = [...axis(wording, words)];
  let y = HEAD;
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
  shapes.push(...legend(y, words, wording));
  return {
    width: WIDTH,
    height: y + LEGEND,
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

type Words = FigureLabels['factorBars'];

const axis = (wording: Wording, words: Words): readonly Shape[] => [
  ...SCALE_LEVELS.map((level) =>
    text(wording.levels[level] ?? level, xOfLevel(level), 9, { size: 6.2, tone: 'muted', anchor: 'middle' }),
  ),
  text(words.coverage, WIDTH, 9, { size: 6.2, tone: 'muted', anchor: 'end' }),
  text(words.trend, TREND_X, 9, { size: 6.2, tone: 'muted', anchor: 'middle' }),
];

const groupHead = (title: string, y: number): readonly Shape[] => [
  line(0, y + 1.5, WIDTH, y + 1.5, 'rule', 0.6),
  text(title, 0, y + 9.6, { size: 6.6, tone: 'muted', bold: true }),
];

const factorRow = (
  factor: Factor,
  picture: FactorPicture,
  y: number,
  wording: Wording,
  words: Words,
): readonly Shape[] => {
  const middle = y + ROW / 2;
  const titleLines = wrapText(factor.title, 7, TITLE_WIDTH - 14, 2);
  const firstLine = titleLines.length === 1 ? middle + 2.5 : middle - 1.4;
  const flags = flagsOf(picture, words).join(', ');
  return [
    ...SCALE_LEVELS.map((level) => line(xOfLevel(level), y + 3, xOfLevel(level), y + ROW - 3, 'rule', 0.5)),
    text(factor.id, 9, firstLine, { size: 7, bold: true, anchor: 'end' }),
    ...titleLines.map((content, index) => text(content, 14, firstLine + index * 7.8, { size: 7 })),
    ...bar(picture, middle),
    ...judgementMarks(picture, middle),
    text(
      wording.levels[picture.effective] ?? picture.effective,
      LEVEL_X,
      flags === '' ? middle + 2.5 : middle - 0.4,
      {
        size: 7.4,
        bold: picture.effective !== 'unknown',
        tone: picture.effective === 'unknown' ? 'muted' : 'ink',
      },
    ),
    ...(flags === '' ? [] : [text(flags, LEVEL_X, middle + 6.6, { size: 5.8, tone: 'muted' })]),
    ...(picture.coverage.assessed === 0 ? [] : [trendMark(picture.trend, TREND_X, middle)]),
    ...coverage(picture, middle),
  ];
};

const bar = (picture: FactorPicture, middle: number): readonly Shape[] => {
  if (picture.effective === 'unknown')
    return [line(BAR.from, middle, BAR.to, middle, 'faint', 0.7, [1, 2.4])];
  const width = Math.max(3, xOfLevel(picture.effective) - BAR.from);
  const tone = TONE_OF_LEVEL[picture.effective];
  const paint = picture.stale ? { fill: 'paper' as const, stroke: tone, strokeWidth: 1.1 } : { fill: tone };
  return [{ kind: 'rect', x: BAR.from, y: middle - 4, width, height: 8, ...paint }];
};

const judgementMarks = ({ judged, suggested }: FactorPicture, middle: number): readonly Shape[] => {
  if (judged === null) return [];
  const suggestedMark =
    suggested === 'unknown'
      ? []
      : [diamond(xOfLevel(suggested), middle, { fill: 'paper', stroke: 'ink', strokeWidth: 0.9 })];
  return [
    ...suggestedMark,
    diamond(xOfLevel(judged), middle, { fill: 'ink', stroke: 'paper', strokeWidth: 0.6 }),
  ];
};

const coverage = (
  { coverage: { assessed, applicable } }: FactorPicture,
  middle: number,
): readonly Shape[] => {
  const width = 34;
  const share = applicable === 0 ? 0 : assessed / applicable;
  return [
    text(`${assessed}/${applicable}`, WIDTH, middle + 0.6, {
      size: 6.8,
      anchor: 'end',
      tone: assessed === 0 ? 'muted' : 'ink',
    }),
    { kind: 'rect', x: WIDTH - width, y: middle + 3, width, height: 2, fill: 'levelNone' },
    { kind: 'rect', x: WIDTH - width, y: middle + 3, width: width * share, height: 2, fill: 'muted' },
  ];
};

const flagsOf = ({ stale, review }: FactorPicture, words: Words): readonly string[] => [
  ...(stale ? [words.stale] : []),
  ...(review ? [words.review] : []),
];

const legend = (y: number, words: Words, wording: Wording): readonly Shape[] => {
  const middle = y + 13;
  const entries: readonly { readonly mark: (x: number) => Shape; readonly label: string }[] = [
    {
      mark: (x) => ({ kind: 'rect', x: x - 5, y: middle - 3, width: 10, height: 6, fill: 'levelHigh' }),
      label: words.legendBar,
    },
    {
      mark: (x) => ({
        kind: 'rect',
        x: x - 5,
        y: middle - 3,
        width: 10,
        height: 6,
        fill: 'paper',
        stroke: 'levelHigh',
        strokeWidth: 1,
      }),
      label: words.legendStale,
    },
    {
      mark: (x) => diamond(x, middle, { fill: 'paper', stroke: 'ink', strokeWidth: 0.9 }),
      label: words.suggested.toLowerCase(),
    },
    { mark: (x) => diamond(x, middle, { fill: 'ink' }), label: words.judged.toLowerCase() },
    ...(['rising', 'steady', 'falling'] as const).map((trend) => ({
      mark: (x: number) => trendMark(trend, x, middle),
      label: (wording.trends[trend] ?? trend).toLowerCase(),
    })),
  ];
  const shapes: Shape[] = [line(0, y + 3, WIDTH, y + 3, 'rule', 0.6)];
  let x = 6;
  for (const { mark, label } of entries) {
    shapes.push(mark(x), text(label, x + 9, middle + 2.3, { size: 6.4, tone: 'muted' }));
    x += 32 + estimateWidth(label, 6.4);
  }
  return shapes;
};

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
