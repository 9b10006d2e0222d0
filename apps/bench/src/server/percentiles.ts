/** How long the answers of a load took, in milliseconds, and how many there were a second. */
export interface Load {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly failed: number;
}

/** The percentiles of some times; of none, zeros. */
export const percentilesOf = (times: readonly number[], seconds: number, failed = 0): Load => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / seconds, failed };
};

/** Runs an act again and again, some at once, each as soon as the one before it is done; the first tenth does not count. */
export const closedLoop = async (
  { workers, runs }: { readonly workers: number; readonly runs: number },
  act: (worker: number, run: number) => Promise<void>,
): Promise<Load> => {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let run = 0; run < runs; run += 1) {
        const before = performance.now();
        await act(worker, run);
        if (run >= runs / 10) times.push(performance.now() - before);
      }
    }),
  );
  return percentilesOf(times, ((performance.now() - start) / 1_000) * 0.9);
};
