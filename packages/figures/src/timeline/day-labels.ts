import { estimateWidth } from '../estimate-width.ts';
import { fill } from '../labels/fill.ts';
import type { Shape } from '../scene.ts';
import { text } from '../shapes.ts';
import { cutText } from '../wrap-text.ts';
import type { Chart } from './chart.ts';
import { PLOT } from './chart.ts';
import type { Gap } from './spans.ts';

const SIZE = 5.8;
const APART = 3;

interface Label {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The days of the gaps above their bars. Where two would touch they are written as a sum: `36 + 12 d`. */
export const dayLabels = (gaps: readonly Gap[], baseline: number, chart: Chart): readonly Shape[] => {
  const labels: Label[] = [];
  for (const gap of gaps) {
    let label: Label = {
      days: [gap.days],
      from: chart.axis.xOf(gap.from),
      to: chart.axis.xOfEnd(gap.to),
    };
    for (let last = labels.at(-1); last !== undefined && touch(last, label, chart); last = labels.at(-1)) {
      labels.pop();
      label = { days: [...last.days, ...label.days], from: last.from, to: label.to };
    }
    labels.push(label);
  }
  return labels.map((label) => {
    const words = wordsOf(label, chart);
    return text(words, middleOf(label, words), baseline, { size: SIZE, bold: true, anchor: 'middle' });
  });
};

const wordsOf = ({ days }: Label, { words }: Chart): string =>
  cutText(fill(words.daysShort, { n: days.join(' + ') }), SIZE, PLOT.right - PLOT.left, 'bold');

/** Over the middle of the bar, or as near as the edges of the drawing allow. */
const middleOf = ({ from, to }: Label, words: string): number => {
  const half = estimateWidth(words, SIZE, 'bold') / 2;
  return Math.min(Math.max((from + to) / 2, PLOT.left + half), PLOT.right - half);
};

const touch = (one: Label, other: Label, chart: Chart): boolean => {
  const [left, right] = [wordsOf(one, chart), wordsOf(other, chart)];
  const halves = (estimateWidth(left, SIZE, 'bold') + estimateWidth(right, SIZE, 'bold')) / 2;
  return middleOf(other, right) - middleOf(one, left) < halves + APART;
};
