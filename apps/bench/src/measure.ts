export interface Measurement {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Runs of an act in milliseconds, after one run that does not count. */
export const measure = (act: () => unknown, runs = 7): Measurement => {
  act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  return { median: times[Math.floor(runs / 2)] ?? 0, least: times[0] ?? 0, most: times.at(-1) ?? 0 };
};

/** A row of the printed table: what was measured, and its ratio to the yardstick of the same run. */
export const row = (what: string, { median, least, most }: Measurement, yardstick: Measurement): string =>
  [
    what.padEnd(46),
    `${median.toFixed(1)} ms`.padStart(12),
    `${least.toFixed(1)}–${most.toFixed(1)}`.padStart(18),
    `${(median / yardstick.median).toFixed(2)}×`.padStart(10),
  ].join('');
