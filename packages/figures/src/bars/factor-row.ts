import type { Factor, FactorLevel, FactorPicture, Wording } from '@forewarn/core';
import { diamond, trendMark } from '../marks.ts';
import type { Shape, Tone } from '../scene.ts';
import { line, rect, text, texts } from '../shapes.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { Words } from './layout.ts';
import { BAR, ROW, SCALE_LEVELS, TREND_X, WIDTH, xOfLevel } from './layout.ts';

const TITLE_WIDTH = 182;
const LEVEL_X = 373;
const LEVEL_WIDTH = 62;
const COVERAGE_WIDTH = 34;

const TONE_OF_LEVEL: Readonly<Record<FactorLevel, Tone>> = {
  unknown: 'paper',
  none: 'levelNone',
  low: 'levelLow',
  moderate: 'levelModerate',
  high: 'levelHigh',
  severe: 'levelSevere',
};

/** One factor: its title, its bar with the judgement on it, its level, trend and coverage. */
export const factorRow = (
  factor: Factor,
  picture: FactorPicture,
  y: number,
  wording: Wording,
  words: Words,
): readonly Shape[] => {
  const middle = y + ROW / 2;
  const titleLines = wrapText(factor.title, 7, TITLE_WIDTH - 14, 2);
  const firstLine = titleLines.length === 1 ? middle + 2.5 : middle - 1.4;
  return [
    ...SCALE_LEVELS.map((level) => line(xOfLevel(level), y + 3, xOfLevel(level), y + ROW - 3, 'rule', 0.5)),
    text(factor.id, 9, firstLine, { size: 7, bold: true, anchor: 'end' }),
    ...texts(titleLines, 14, firstLine, { size: 7, lineHeight: 7.8 }),
    ...bar(picture, middle),
    ...judgementMarks(picture, middle),
    ...levelWords(picture, middle, wording, words),
    ...(picture.coverage.assessed === 0 ? [] : [trendMark(picture.trend, TREND_X, middle)]),
    ...coverage(picture, middle),
  ];
};

/** The level, and beneath it what is to be said of it. */
const levelWords = (
  picture: FactorPicture,
  middle: number,
  wording: Wording,
  words: Words,
): readonly Shape[] => {
  const isKnown = picture.effective !== 'unknown';
  const level = wording.levels[picture.effective] ?? picture.effective;
  const flags = flagsOf(picture, words).join(', ');
  return [
    text(
      cutText(level, 7.4, LEVEL_WIDTH, isKnown ? 'bold' : 'regular'),
      LEVEL_X,
      flags === '' ? middle + 2.5 : middle - 0.4,
      { size: 7.4, bold: isKnown, tone: isKnown ? 'ink' : 'muted' },
    ),
    ...(flags === ''
      ? []
      : [text(cutText(flags, 5.8, LEVEL_WIDTH), LEVEL_X, middle + 6.6, { size: 5.8, tone: 'muted' })]),
  ];
};

const bar = (picture: FactorPicture, middle: number): readonly Shape[] => {
  if (picture.effective === 'unknown')
    return [line(BAR.from, middle, BAR.to, middle, 'faint', 0.7, [1, 2.4])];
  const width = Math.max(3, xOfLevel(picture.effective) - BAR.from);
  const tone = TONE_OF_LEVEL[picture.effective];
  const paint = picture.stale ? { fill: 'paper' as const, stroke: tone, strokeWidth: 1.1 } : { fill: tone };
  return [rect({ x: BAR.from, y: middle - 4, width, height: 8 }, paint)];
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
  const width = COVERAGE_WIDTH;
  const share = applicable === 0 ? 0 : assessed / applicable;
  return [
    text(`${assessed}/${applicable}`, WIDTH, middle + 0.6, {
      size: 6.8,
      anchor: 'end',
      tone: assessed === 0 ? 'muted' : 'ink',
    }),
    rect({ x: WIDTH - width, y: middle + 3, width, height: 2 }, { fill: 'levelNone' }),
    rect({ x: WIDTH - width, y: middle + 3, width: width * share, height: 2 }, { fill: 'muted' }),
  ];
};

/** What is to be said of a level beside it. */
export const flagsOf = ({ stale, review }: FactorPicture, words: Words): readonly string[] => [
  ...(stale ? [words.stale] : []),
  ...(review ? [words.review] : []),
];
