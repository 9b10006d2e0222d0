/** Times of some runs of one act, in milliseconds: on the clock, and of the processor by this thread alone. */
export interface Measurement {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median; nothing where another process did the work. */
  readonly processor: number | undefined;
}

/** One run: how long it took on the clock, and how much processor time this thread had of it. */
export interface Run {
  readonly clock: number;
  readonly processor?: number;
}

const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Median, least and most of some runs. */
export const summarise = (runs: readonly Run[]): Measurement => {
  const clock = runs.map((run) => run.clock);
  const processor = runs.flatMap((run) => run.processor ?? []);
  return {
    median: medianOf(clock),
    least: Math.min(...clock),
    most: Math.max(...clock),
    processor: processor.length === 0 ? undefined : medianOf(processor),
  };
};

/** Times one run of an act. */
export const timed = (act: () => unknown): Required<Run> => {
  const before = process.threadCpuUsage();
  const start = performance.now();
  act();
  const clock = performance.now() - start;
  const { user, system } = process.threadCpuUsage(before);
  return { clock, processor: (user + system) / 1_000 };
};

/** Runs of several acts in turn, so that a busy machine is as busy for each; after one round that does not count. */
export const measureInTurn = <Name extends string>(
  acts: Readonly<Record<Name, () => unknown>>,
  rounds = 7,
): Readonly<Record<Name, Measurement>> => {
  const names = Object.keys(acts) as Name[];
  const runs = Array.from({ length: rounds + 1 }, () =>
    names.map((name) => [name, timed(acts[name])] as const),
  );
  const counted = runs.slice(1).flat();
  return Object.fromEntries(
    names.map((name) => [name, summarise(counted.flatMap(([other, run]) => (other === name ? [run] : [])))]),
    // The keys are the names themselves.
  ) as Record<Name, Measurement>;
};

/** Every figure of a measurement divided, as for a run that does its act many times. */
export const each = ({ median, least, most, processor }: Measurement, times: number): Measurement => ({
  median: median / times,
  least: least / times,
  most: most / times,
  processor: processor === undefined ? undefined : processor / times,
});

/** The same for acts that one waits for; the clock alone, as some of them work in other threads. */
export const awaitInTurn = async <Name extends string>(
  acts: Readonly<Record<Name, () => Promise<unknown>>>,
  rounds = 7,
): Promise<Readonly<Record<Name, Measurement>>> => {
  const names = Object.keys(acts) as Name[];
  const runs = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await acts[name]();
      if (round > 0) runs.get(name)?.push({ clock: performance.now() - start });
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, summarise(runs.get(name) ?? [])]),
    // The keys are the names themselves.
  ) as Record<Name, Measurement>;
};
