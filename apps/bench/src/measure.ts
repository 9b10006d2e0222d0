export interface Measurement {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median, least and most of some times in milliseconds. */
export const summarise = (times: readonly number[]): Measurement => {
  const sorted = times.toSorted((one, other) => one - other);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
};

/** Runs of an act, after one run that does not count. */
export const measure = (act: () => unknown, runs = 7): Measurement => {
  act();
  return summarise(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );
};

/** A row of the printed table: what was measured, and its ratio to the yardstick of the same run. */
export const row = (what: string, { median, least, most }: Measurement, yardstick: Measurement): string =>
  [
    what.padEnd(52),
    `${median.toFixed(1)} ms`.padStart(12),
    `${least.toFixed(1)}–${most.toFixed(1)}`.padStart(18),
    `${(median / yardstick.median).toFixed(2)}×`.padStart(10),
  ].join('');
