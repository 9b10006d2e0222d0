import type { Load } from './percentiles.ts';

export const say = (line: string): void => console.log(line);

interface Row {
  readonly what: string;
  readonly is: Load;
  readonly beside?: Load;
  /** Milliseconds that 95 of 100 may take. */
  readonly atMost?: number;
}

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Prints one measured load, its ratio to its yardstick, and whether its target is met. */
export const sayRow = ({ what, is, beside, atMost }: Row): void => {
  const target = atMost === undefined ? '' : `p95 ≤ ${atMost}: ${is.p95 <= atMost ? 'met' : 'missed'}`;
  const cells = [
    what.padEnd(58),
    ...[is.p50, is.p95, is.p99].map((value) => number(value).padStart(8)),
    `${number(is.perSecond)}/s`.padStart(10),
    (beside === undefined ? '' : `${number(is.p50 / beside.p50)}×`).padStart(9),
    is.failed > 0 ? `${is.failed} failed` : '',
    target,
  ];
  say(cells.join('  ').trimEnd());
};

export const sayHeading = (): void =>
  say(
    ['', 'p50', 'p95', 'p99', '', 'ratio']
      .map((name, index) =>
        index === 0 ? name.padEnd(58) : name.padStart(index < 4 ? 8 : index === 4 ? 10 : 9),
      )
      .join('  '),
  );
