import type { FigureLabels } from '../labels/figure-labels.ts';
import type { Shape } from '../scene.ts';
import { line, texts } from '../shapes.ts';
import { wrapText } from '../wrap-text.ts';
import { GAP_COLUMNS, STATES } from './states.ts';

export const WIDTH = 500;
const LEFT = 136;
const COVERAGE_WIDTH = 36;
const SHARED_WIDTH = 36;

/** Where the columns stand. There is one for what is not shared when there is something to say in it. */
export interface MatrixLayout {
  readonly left: number;
  readonly each: number;
  readonly xOf: (place: number) => number;
  readonly coverageRight: number;
  readonly sharedMiddle: number | null;
}

export const matrixLayout = (isAnythingKept: boolean): MatrixLayout => {
  const coverageRight = isAnythingKept ? WIDTH - SHARED_WIDTH - 2 : WIDTH;
  const each = (coverageRight - COVERAGE_WIDTH - LEFT) / STATES.length;
  return {
    left: LEFT,
    each,
    xOf: (place) => LEFT + place * each,
    coverageRight,
    sharedMiddle: isAnythingKept ? WIDTH - SHARED_WIDTH / 2 : null,
  };
};

const HEAD = { size: 5.8, line: 6.8, lines: 3 } as const;
const GAP_ROW = 17;
export const HEAD_HEIGHT = GAP_ROW + HEAD.lines * HEAD.line + 4;

/** The names of the columns, those of a gap under one line with its name. */
export const drawHead = (
  words: FigureLabels['informationMatrix'],
  { each, xOf, coverageRight, sharedMiddle }: MatrixLayout,
): readonly Shape[] => [
  ...(['notLookedAt', 'cannotBeAssessed'] as const).flatMap((gap) => {
    const [first, last] = GAP_COLUMNS[gap];
    return gapHead(words[gap], xOf(first) + 1.5, xOf(last + 1) - 1.5);
  }),
  ...STATES.flatMap((state, place) =>
    columnHead(words.states[state] ?? state, xOf(place) + each / 2, each - 2, 'middle'),
  ),
  ...columnHead(words.coverage, coverageRight, COVERAGE_WIDTH - 2, 'end'),
  ...(sharedMiddle === null ? [] : columnHead(words.notShared, sharedMiddle, SHARED_WIDTH - 1, 'middle')),
  line(0, HEAD_HEIGHT - 1, WIDTH, HEAD_HEIGHT - 1, 'rule', 0.6),
];

const gapHead = (words: string, from: number, to: number): readonly Shape[] => {
  const lines = wrapText(words, HEAD.size, to - from, 2, 'bold');
  return [
    ...texts(lines, (from + to) / 2, GAP_ROW - 4.2 - (lines.length - 1) * HEAD.line, {
      size: HEAD.size,
      bold: true,
      anchor: 'middle',
      lineHeight: HEAD.line,
    }),
    line(from, GAP_ROW - 1.6, to, GAP_ROW - 1.6, 'muted', 0.7),
  ];
};

/** Stands on the foot of the head, however many lines it has. */
const columnHead = (words: string, x: number, width: number, anchor: 'middle' | 'end'): readonly Shape[] => {
  const lines = wrapText(words, HEAD.size, width, HEAD.lines);
  const first = HEAD_HEIGHT - 4.4 - (lines.length - 1) * HEAD.line;
  return texts(lines, x, first, { size: HEAD.size, tone: 'muted', anchor, lineHeight: HEAD.line });
};
