import type { Region } from '@forewarn/core';
import { stateWords } from '@forewarn/core';
import { fill } from '../labels/fill.ts';
import { line, texts } from '../shapes.ts';
import { wrapText } from '../wrap-text.ts';
import type { Chart, Row } from './chart.ts';
import { PLOT } from './chart.ts';
import { dayLabels } from './day-labels.ts';
import { barOf, wordsWithin } from './span-shapes.ts';
import type { Span } from './spans.ts';
import { gapsOf, spansOf, standingOf } from './spans.ts';
import { tableRow } from './table-row.ts';

const ROW = { height: 20, bar: 9, head: 8.5 } as const;
const NAME = { size: 6.8, line: 7.6 } as const;
const LEAST_WIDTH = 1.4;

/** Whether anything happened in a part of the response. */
export const hasMoved = (spans: readonly Span[]): boolean => spans.length > 1;

/** One part of the response: open, asked for, under way, refused, and the days that it was open. */
export const trackRow = (region: Region, top: number, chart: Chart): Row => {
  const { trace, until, wording, words, when, axis } = chart;
  const spans = spansOf(trace, region, until).filter(({ state }) => standingOf(state) !== 'atRest');
  const gaps = gapsOf(trace, [region]);
  const name = wrapText(wording.regions[region] ?? region, NAME.size, PLOT.left - 8, 2);
  const y = top + ROW.head;
  const boxes = spans.map((span) => {
    const x = axis.xOf(span.from);
    const width = Math.max(LEAST_WIDTH, axis.xOfEnd(span.to) - x);
    return { span, box: { x: Math.min(x, axis.right - width), y, width, height: ROW.bar } };
  });
  const underway = spans.filter(({ state }) => standingOf(state) === 'underway');
  const last = spansOf(trace, region, until).at(-1)?.state ?? '';
  return {
    height: ROW.height,
    shapes: [
      line(PLOT.left, y + ROW.bar / 2, PLOT.right, y + ROW.bar / 2, 'rule', 0.5),
      ...texts(name, 0, y + (name.length === 1 ? 6.8 : 3), { size: NAME.size, lineHeight: NAME.line }),
      ...longestFirst(boxes).flatMap(({ span, box }) =>
        barOf(standingOf(span.state), box, toneOf(span.state)),
      ),
      ...boxes.flatMap(({ span, box }) =>
        standingOf(span.state) === 'underway'
          ? wordsWithin(stateWords(wording, region, span.state), box, 'onAccent')
          : [],
      ),
      ...dayLabels(gaps, y - 2.2, chart),
    ],
    table: spans.map((span) => tableRow(span, chart)),
    says: fill(words.trackSays, {
      part: wording.regions[region] ?? region,
      gap: sumOfDays(gaps),
      underway: sumOfDays(underway),
      date: when(until, 'date'),
      state: stateWords(wording, region, last),
    }),
  };
};

/** So that a short one is not hidden under a long one that begins where it ends. */
const longestFirst = <Item extends { readonly box: { readonly width: number } }>(
  items: readonly Item[],
): readonly Item[] => items.toSorted((one, other) => other.box.width - one.box.width);

const toneOf = (state: string): 'accent' | 'levelHigh' =>
  state === 'authorised.measures' ? 'levelHigh' : 'accent';

const sumOfDays = (stretches: readonly { readonly days: number }[]): number =>
  stretches.reduce((sum, { days }) => sum + days, 0);
