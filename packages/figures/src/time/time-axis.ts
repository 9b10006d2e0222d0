import type { Moment } from '@forewarn/core';
import { instantOf, lastInstantOf } from '@forewarn/core';
import { scaleLinear } from 'd3-scale';
import { estimateWidth } from '../estimate-width.ts';
import type { Shape } from '../scene.ts';
import { line, text } from '../shapes.ts';

/** How exactly a moment is named: `3 Dec`, `Dec 2007`, `2007`, or the whole `3 Dec 2007`. */
export type Grain = 'day' | 'month' | 'year' | 'date';

/** The words for a moment in the reader's language and calendar. */
export type When = (moment: Moment, grain: Grain) => string;

/** A stretch of time laid out from left to right. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly xOf: (moment: Moment) => number;
  /** Where something ends that may last beyond the axis. */
  readonly xOfEnd: (moment: Moment | null) => number;
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly x: number;
  readonly label: string;
}

interface Range {
  readonly from: Moment;
  readonly to: Moment;
  readonly left: number;
  readonly right: number;
}

const SIZE = 6;
const BETWEEN_LABELS = 8;
const MOST_TICKS = 16;
const DAY = 86_400_000;

/** The axis of a stretch; its ticks stand as close as their words allow, the last one is its end, with the whole date. */
export const timeAxis = (range: Range, when: When): TimeAxis => {
  const { from, to, left, right } = range;
  const start = instantOf(from);
  const end = Math.max(lastInstantOf(to), start + DAY);
  const xAt = scaleLinear([start, end], [left, right]).clamp(true);
  const last: Tick = { x: right, label: when(to, 'date') };
  const before = right - estimateWidth(last.label, SIZE, 'bold') - BETWEEN_LABELS;
  const room = { left, right: before };
  const steps = STEPS.filter(({ days }) => (end - start) / DAY / days <= MOST_TICKS);
  const fitting = steps
    .map(({ grain, instantsBetween }) =>
      instantsBetween(start, end).map((instant) => ({
        x: xAt(instant),
        label: when(dayAt(instant), grain),
      })),
    )
    .map((ticks) => ticks.filter((tick) => fits(tick, room)))
    .find(areApart);
  const xOf = (moment: Moment): number => xAt(instantOf(moment));
  return {
    left,
    right,
    xOf,
    xOfEnd: (moment) => (moment === null ? right : xOf(moment)),
    ticks: [...(fitting ?? []), last],
  };
};

/** The words of the ticks on a line, and the marks that lead down from them; the end is drawn stronger. */
export const drawAxis = ({ ticks, right }: TimeAxis, y: number, foot: number): readonly Shape[] =>
  ticks.flatMap(({ x, label }) => {
    const isEnd = x === right;
    return [
      line(x, y + 3, x, foot, isEnd ? 'muted' : 'rule', isEnd ? 0.8 : 0.5),
      text(label, x, y, {
        size: SIZE,
        tone: isEnd ? 'ink' : 'muted',
        bold: isEnd,
        anchor: isEnd ? 'end' : 'middle',
      }),
    ];
  });

const fits = (
  { x, label }: Tick,
  { left, right }: { readonly left: number; readonly right: number },
): boolean => {
  const half = estimateWidth(label, SIZE) / 2;
  return x - half >= left - half / 2 && x + half <= right;
};

const areApart = (ticks: readonly Tick[]): boolean =>
  ticks.every((tick, place) => {
    const next = ticks[place + 1];
    if (next === undefined) return true;
    const widths = estimateWidth(tick.label, SIZE) + estimateWidth(next.label, SIZE);
    return next.x - tick.x >= widths / 2 + BETWEEN_LABELS;
  });

const dayAt = (instant: number): Moment => new Date(instant).toISOString().slice(0, 10);

interface Step {
  readonly grain: Grain;
  /** About how long it is. */
  readonly days: number;
  readonly instantsBetween: (start: number, end: number) => readonly number[];
}

const dayStep = (days: number): Step => ({
  grain: 'day',
  days,
  instantsBetween: (start, end) => {
    const step = days * DAY;
    const first = Math.ceil((start - MONDAY) / step) * step + MONDAY;
    return first > end
      ? []
      : Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, n) => first + n * step);
  },
});

/** 5 January 1970, from which whole weeks are counted. */
const MONDAY = 4 * DAY;

const monthStep = (months: number, grain: Grain): Step => ({
  grain,
  days: months * 30.4,
  instantsBetween: (start, end) => {
    const date = new Date(start);
    const first = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const instants: number[] = [];
    for (let month = Math.floor(first / months) * months; ; month += months) {
      const instant = Date.UTC(Math.floor(month / 12), month % 12);
      if (instant > end) return instants;
      if (instant >= start) instants.push(instant);
    }
  },
});

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map(dayStep),
  ...[1, 2, 3, 6].map((months) => monthStep(months, 'month')),
  ...[1, 2, 5, 10, 20, 50].map((years) => monthStep(years * 12, 'year')),
];
