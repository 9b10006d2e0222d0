import { stateWords } from '@forewarn/core';
import { fill } from '../labels/fill.ts';
import type { Shape, Tone } from '../scene.ts';
import { line, rect, text } from '../shapes.ts';
import { hatchedBox } from '../marks.ts';
import { cutText } from '../wrap-text.ts';
import type { Chart, Row } from './chart.ts';
import { PLOT } from './chart.ts';
import { dayLabels } from './day-labels.ts';
import type { Span } from './spans.ts';
import { gapsOf, spansOf } from './spans.ts';
import { tableRow } from './table-row.ts';

const DEGREES = ['monitoring', 'heightened', 'alert', 'emergency'] as const;
const TONES: readonly Tone[] = ['levelNone', 'levelLow', 'levelModerate', 'levelHigh'];
/** States in which something is due of the office. A referral may be made, so it is none. */
const DUE: ReadonlySet<string> = new Set([
  'alert.adviceDue',
  'emergency.conveningDue',
  'emergency.optionsDue',
]);
const QUESTIONS = ['advice', 'convening', 'options'];

const STEP = 8.6;
const HEAD = 18;
const SIZE = 6;
const LEAST_WIDTH = 1.2;

/** Early warning over time: a step for each level, hatched while advice, a meeting or options were due. */
export const warningBand = (top: number, chart: Chart): Row => {
  const { trace, until, wording, words, when } = chart;
  const spans = spansOf(trace, 'warning', until);
  const foot = top + HEAD + DEGREES.length * STEP;
  return {
    height: HEAD + DEGREES.length * STEP + 5,
    shapes: [
      text(cutText(wording.regions['warning'] ?? '', 6.8, PLOT.left - 8, 'bold'), 0, top + 10, {
        size: 6.8,
        bold: true,
      }),
      ...DEGREES.flatMap((degree, place) => scaleLine(wording.states[degree] ?? degree, foot - place * STEP)),
      ...spans.flatMap((span) => stepOf(span, foot, chart)),
      line(PLOT.left, foot, PLOT.right, foot, 'muted', 0.6),
      ...dayLabels(gapsOf(trace, QUESTIONS), top + HEAD - 3, chart),
    ],
    table: spans.map((span) => tableRow(span, chart)),
    says: spans
      .map(({ state, from }) =>
        fill(words.warningSays, { state: stateWords(wording, 'warning', state), date: when(from, 'date') }),
      )
      .join(' '),
  };
};

const scaleLine = (words: string, foot: number): readonly Shape[] => [
  line(PLOT.left, foot - STEP, PLOT.right, foot - STEP, 'rule', 0.4),
  text(cutText(words, SIZE, PLOT.left - 10), PLOT.left - 5, foot - STEP / 2 + 2.1, {
    size: SIZE,
    tone: 'muted',
    anchor: 'end',
  }),
];

const stepOf = ({ state, from, to }: Span, foot: number, { axis }: Chart): readonly Shape[] => {
  const degree = DEGREES.findIndex((each) => state === each || state.startsWith(`${each}.`));
  const x = axis.xOf(from);
  const end = Math.max(axis.xOfEnd(to), x + LEAST_WIDTH);
  const height = (degree + 1) * STEP;
  const box = { x, y: foot - height, width: Math.min(end, axis.right) - x, height };
  const tone = TONES[degree] ?? 'levelNone';
  return DUE.has(state)
    ? hatchedBox(box, { fill: 'paper', stroke: 'levelHigh' }, 4)
    : [rect(box, { fill: tone })];
};
