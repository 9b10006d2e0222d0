import type { Measurement } from './measure.ts';

/** One line of the table: what was measured, and what it is held to. */
export interface Line {
  readonly what: string;
  readonly is: Measurement;
  /** What its ratio is to; without one it is a yardstick itself. */
  readonly beside?: Measurement;
  /** Milliseconds that the median may take. */
  readonly atMost?: number;
  /** How many times the yardstick it may take, by processor time. */
  readonly ratioAtMost?: number;
  readonly unit?: 'ms' | 'µs';
}

const WIDTHS = [62, 12, 20, 13, 9, 11] as const;
const HEADINGS = ['', 'median', 'least–most', 'processor', 'ratio', 'target'] as const;

/** Prints a section: its heading, then a line for each measurement with its target and whether it is met. */
export const printSection = (title: string, lines: readonly Line[]): void => {
  console.log(`\n${title}`);
  console.log(aligned(HEADINGS));
  for (const line of lines) console.log(textOf(line));
};

const aligned = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[column] ?? 0)))
    .join('');

const textOf = (line: Line): string => {
  const { what, is, beside, unit = 'ms' } = line;
  const show = (milliseconds: number) => figure(unit === 'µs' ? milliseconds * 1_000 : milliseconds);
  const cells = aligned([
    what,
    `${show(is.median)} ${unit}`,
    `${show(is.least)}–${show(is.most)}`,
    is.processor === undefined ? '' : `${show(is.processor)} ${unit}`,
    beside === undefined ? '' : `${figure(ratioOf(is, beside))}×`,
    targetOf(line),
  ]);
  return `${cells}  ${verdict(line)}`.trimEnd();
};

const figure = (number: number): string => {
  if (number >= 100) return number.toFixed(0);
  if (number >= 10) return number.toFixed(1);
  return number >= 0.1 || number === 0 ? number.toFixed(2) : number.toPrecision(2);
};

const targetOf = ({ atMost, ratioAtMost }: Line): string => {
  if (atMost !== undefined) return `≤ ${atMost} ms`;
  return ratioAtMost === undefined ? '' : `≤ ${ratioAtMost}×`;
};

/** By processor time where both have one, as other work on the machine is no part of a ratio. */
const ratioOf = (is: Measurement, beside: Measurement): number =>
  is.processor !== undefined && beside.processor !== undefined
    ? is.processor / beside.processor
    : is.median / beside.median;

const verdict = ({ is, beside, atMost, ratioAtMost }: Line): string => {
  if (atMost !== undefined) {
    if (is.median <= atMost) return 'met';
    return (is.processor ?? is.median) <= atMost ? 'missed on the clock, met by processor time' : 'missed';
  }
  if (ratioAtMost === undefined || beside === undefined) return '';
  return ratioOf(is, beside) <= ratioAtMost ? 'met' : 'missed';
};
