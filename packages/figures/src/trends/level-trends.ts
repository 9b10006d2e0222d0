import type { FactorLevel, Framework, Wording } from '@forewarn/core';
import { ENGLISH_FIGURE_LABELS } from '../labels/english.ts';
import type { FigureLabels } from '../labels/figure-labels.ts';
import { fill } from '../labels/fill.ts';
import type { Scene, Shape } from '../scene.ts';
import { text, texts } from '../shapes.ts';
import type { TimeAxis, When } from '../time/time-axis.ts';
import { timeAxis } from '../time/time-axis.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { LevelHistory, PictureAt } from './level-history.ts';
import { levelHistory } from './level-history.ts';
import { CELL_HEIGHT, SCALE, trendCell, yOfLevel } from './trend-cell.ts';

interface TrendsOptions {
  readonly labels?: FigureLabels | undefined;
  readonly when: When;
}

const WIDTH = 500;
const SCALE_WIDTH = 47;
const COLUMNS = 4;
const BETWEEN = 12;
const CELL_WIDTH = (WIDTH - SCALE_WIDTH - BETWEEN * (COLUMNS - 1) - 2) / COLUMNS;
const ROW = CELL_HEIGHT + 7;
const AXIS = 9;
const NOTE = { size: 6.4, line: 8.5 } as const;

/**
 * The effective level of each factor over time, each in a small chart of its own, all on one scale. The pictures stand in
 * order of their dates, the last is that of the drawing; there is at least one.
 */
export const levelTrends = (
  pictures: readonly PictureAt[],
  framework: Framework,
  wording: Wording,
  { labels = ENGLISH_FIGURE_LABELS, when }: TrendsOptions,
): Scene => {
  const words = labels.levelTrends;
  const histories = framework.factors.flatMap((factor) => levelHistory(factor, pictures) ?? []);
  const [from, to] = [pictures[0]?.at, pictures.at(-1)?.at];
  if (from === undefined || to === undefined) throw new Error('there is no picture to draw levels from');
  const months = [when(from, 'month'), when(to, 'month')] as const;
  const dates = { from: when(from, 'date'), to: when(to, 'date') };
  const columns = Array.from({ length: COLUMNS }, (_, column) => {
    const left = SCALE_WIDTH + column * (CELL_WIDTH + BETWEEN);
    return timeAxis({ from, to, left, right: left + CELL_WIDTH }, when);
  });
  const rows = Math.ceil(histories.length / COLUMNS);
  const legend = wrapText(fill(words.legend, dates), NOTE.size, WIDTH, 3);
  const foot = rows * ROW + AXIS;
  return {
    width: WIDTH,
    height: foot + legend.length * NOTE.line + 3,
    title: words.title,
    description: fill(words.says, {
      ...dates,
      factors: histories.map((history) => historyWords(history, wording, words)).join(' '),
    }),
    shapes: [
      ...Array.from({ length: rows }, (_, row) => scaleWords(row * ROW, wording)).flat(),
      ...histories.flatMap((history, place) => {
        const axis = columns[place % COLUMNS];
        return axis === undefined ? [] : trendCell(history, axis, Math.floor(place / COLUMNS) * ROW, wording);
      }),
      ...columns.flatMap((axis, column) => {
        const inColumn = Math.ceil((histories.length - column) / COLUMNS);
        return inColumn < 1 ? [] : monthsBelow(axis, ...months, (inColumn - 1) * ROW + CELL_HEIGHT + 6);
      }),
      ...texts(legend, 0, foot + 7, { size: NOTE.size, tone: 'muted', lineHeight: NOTE.line }),
    ],
    table: {
      columns: [
        words.factor,
        fill(words.first, { date: dates.from }),
        words.highest,
        fill(words.now, { date: dates.to }),
        words.trend,
        words.changed,
      ],
      rows: histories.map((history) => tableRow(history, wording, words, when)),
    },
  };
};

/** The first and the last month, beneath the last chart of a column; the days are said below. */
const monthsBelow = ({ left, right }: TimeAxis, from: string, to: string, y: number): readonly Shape[] => {
  const style = { size: 5.4, tone: 'muted' } as const;
  const room = (right - left) / 2 - 2;
  return [
    text(cutText(from, style.size, room), left, y, style),
    text(cutText(to, style.size, room), right, y, { ...style, anchor: 'end' }),
  ];
};

type Words = FigureLabels['levelTrends'];

/** The names of the levels, left of the first chart of a row. */
const scaleWords = (top: number, wording: Wording): readonly Shape[] =>
  SCALE.map((level) =>
    text(
      cutText(wording.levels[level] ?? level, 5.4, SCALE_WIDTH - 5),
      SCALE_WIDTH - 4,
      (yOfLevel(level, top) ?? 0) + 1.9,
      {
        size: 5.4,
        tone: 'muted',
        anchor: 'end',
      },
    ),
  );

const historyWords = (
  { factor, first, highest, now }: LevelHistory,
  wording: Wording,
  words: Words,
): string =>
  highest === 'unknown'
    ? fill(words.factorUnknownSays, { id: factor.id })
    : fill(words.factorSays, {
        id: factor.id,
        first: levelWords(first, wording),
        highest: levelWords(highest, wording),
        now: levelWords(now.effective, wording),
      });

const levelWords = (level: FactorLevel, wording: Wording): string => wording.levels[level] ?? level;

const tableRow = (
  { factor, first, highest, now, changed }: LevelHistory,
  wording: Wording,
  words: Words,
  when: When,
): readonly string[] => [
  `${factor.id}. ${factor.title}`,
  levelWords(first, wording),
  levelWords(highest, wording),
  levelWords(now.effective, wording),
  now.coverage.assessed === 0 ? '–' : (wording.trends[now.trend] ?? now.trend),
  changed === null ? words.never : when(changed, 'date'),
];
