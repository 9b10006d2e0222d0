import type { CaseEventOf, TraceStep } from '@forewarn/core';
import { estimateWidth } from '../estimate-width.ts';
import { fill } from '../labels/fill.ts';
import { cross, diamond, triangle } from '../marks.ts';
import type { Shape } from '../scene.ts';
import { line, text, texts } from '../shapes.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { Chart, Row } from './chart.ts';
import { PLOT } from './chart.ts';

type Marked = CaseEventOf<'council.decided' | 'finding.recorded' | 'finding.withdrawn'>;

const MARKED: ReadonlySet<string> = new Set(['council.decided', 'finding.recorded', 'finding.withdrawn']);
const LABEL = { size: 5.6, most: 96, apart: 4 } as const;
const NAME = { size: 6.8, line: 7.6 } as const;
const HEIGHT = 26;
const MIDDLE = 12;

/** The findings and the Council's decisions that were accepted, in order. */
export const marksIn = (steps: readonly TraceStep[]): readonly Marked[] =>
  steps.flatMap(({ event, accepted }) => (accepted && isMarked(event) ? [event] : []));

const isMarked = (event: TraceStep['event']): event is Marked => MARKED.has(event.type);

export type MarkKind = 'adopted' | 'notAdopted' | 'finding';

export const markKind = (event: Marked): MarkKind => {
  if (event.type !== 'council.decided') return 'finding';
  return event.outcome === 'adopted' ? 'adopted' : 'notAdopted';
};

export const markShape = (kind: MarkKind, x: number, y: number): Shape => {
  switch (kind) {
    case 'adopted':
      return diamond(x, y, { fill: 'ink' }, 3.6);
    case 'notAdopted':
      return cross(x, y, 'ink');
    case 'finding':
      return triangle(x, y, { fill: 'accent', stroke: 'ink', strokeWidth: 0.6 });
  }
};

/** Findings and decisions as marks on a line, with their references where there is room; the table has them all. */
export const marksRow = (events: readonly Marked[], top: number, chart: Chart): Row => {
  const { words, when, axis } = chart;
  const y = top + MIDDLE;
  const name = wrapText(words.marks, NAME.size, PLOT.left - 8, 2);
  return {
    height: HEIGHT,
    shapes: [
      line(PLOT.left, y, PLOT.right, y, 'rule', 0.5),
      ...texts(name, 0, y + (name.length === 1 ? 2.3 : -1.5), { size: NAME.size, lineHeight: NAME.line }),
      ...events.map((event) => markShape(markKind(event), withinPlot(axis.xOf(event.at), 3.6), y)),
      ...references(events, y, chart),
    ],
    table: events.map((event) => [words.marks, markWords(event, chart), when(event.at, 'date'), '–', '–']),
    says: events
      .map((event) => fill(words.markSays, { date: when(event.at, 'date'), what: markWords(event, chart) }))
      .join(' '),
  };
};

const withinPlot = (x: number, half: number): number =>
  Math.min(Math.max(x, PLOT.left + half), PLOT.right - half);

/** Above the line or below it, whichever is free first; one that has no room is left to the table. */
const references = (events: readonly Marked[], y: number, { axis }: Chart): readonly Shape[] => {
  const lanes = [
    { baseline: y - 6, free: 0 },
    { baseline: y + 9.6, free: 0 },
  ];
  return events.flatMap((event) => {
    const words = cutText(
      event.type === 'council.decided' ? event.reference : event.by,
      LABEL.size,
      LABEL.most,
    );
    const half = estimateWidth(words, LABEL.size) / 2;
    const x = withinPlot(axis.xOf(event.at), half);
    const lane = lanes.find(({ free }) => x - half >= free);
    if (lane === undefined) return [];
    lane.free = x + half + LABEL.apart;
    return [text(words, x, lane.baseline, { size: LABEL.size, tone: 'muted', anchor: 'middle' })];
  });
};

const markWords = (event: Marked, { words, wording }: Chart): string =>
  event.type === 'council.decided'
    ? fill(words.decision, {
        outcome: words.outcomes[event.outcome] ?? event.outcome,
        chapter: event.chapter,
        reference: event.reference,
      })
    : fill(words.finding, {
        type: wording.eventTypes[event.type] ?? event.type,
        finding: words.findings[event.finding] ?? event.finding,
        by: event.by,
        reference: event.reference,
      });
