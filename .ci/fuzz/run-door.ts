import * as fc from 'fast-check';
import type { Door, OpenDoor } from './door.ts';

/** Something that must not be, with the smallest input found that makes it so. */
export interface Found {
  readonly door: string;
  readonly why: string;
  readonly input: unknown;
  readonly seed: number;
}

export interface Ran {
  readonly door: string;
  readonly inputs: number;
  readonly accepted: number;
  /** Took longer than the limit, though they ended. */
  readonly slow: number;
  readonly milliseconds: number;
  readonly found: readonly Found[];
}

/** Generous: a machine that is busy with other things must not make a failure. */
const LONGEST = 20_000;
const MOST_FOUND = 20;
const MOST_MEMORY = 3 * 1024 ** 3;
const BATCH = 500;

interface Watch {
  /** Called before each input, with the door that it is tried at. */
  readonly beat: (door: string) => void;
}

/** Tries so many inputs at a door and gives what was found, each by its smallest input. */
export const runDoor = async (
  door: Door,
  inputs: number,
  { seed, beat }: Watch & { readonly seed: number },
): Promise<Ran> => {
  const began = performance.now();
  const count = { inputs: 0, accepted: 0, slow: 0 };
  const found: Found[] = [];
  while (count.inputs < inputs && found.length < MOST_FOUND) {
    const opened = await door.open();
    const untilThen = Math.min(inputs, count.inputs + door.perOpening);
    try {
      while (count.inputs < untilThen && found.length < MOST_FOUND) {
        const batch = Math.min(BATCH, untilThen - count.inputs);
        const ofBatch = seed + count.inputs;
        const one = await runBatch(opened, batch, ofBatch, { beat: () => beat(door.name), count });
        if (one !== undefined && !found.some(({ why }) => why === one.why))
          found.push({ door: door.name, ...one });
        const memory = process.memoryUsage.rss();
        if (memory > MOST_MEMORY)
          found.push({ door: door.name, why: `holds ${memory} bytes`, input: null, seed: ofBatch });
      }
    } finally {
      await opened.close();
    }
  }
  return { door: door.name, ...count, milliseconds: Math.round(performance.now() - began), found };
};

interface Counting {
  readonly beat: () => void;
  readonly count: { inputs: number; accepted: number; slow: number };
}

const runBatch = async (
  opened: OpenDoor,
  batch: number,
  seed: number,
  { beat, count }: Counting,
): Promise<Omit<Found, 'door'> | undefined> => {
  const property = fc.asyncProperty(opened.inputs, async (input) => {
    beat();
    const began = performance.now();
    const became = await within(opened.enter(input));
    count.inputs += 1;
    if (became === 'accepted') count.accepted += 1;
    if (performance.now() - began > LONGEST) count.slow += 1;
  });
  const details = await fc.check(property, { numRuns: batch, seed });
  if (!details.failed) return undefined;
  // What did not count because it failed was tried all the same.
  count.inputs += 1;
  return { why: reasonOf(details.errorInstance), input: details.counterexample?.[0], seed };
};

/** What a failure is known by: its words, and where in our code it arose. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at [^\n]*?((?:packages|apps|\.ci)\/[^\s)]+)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message.slice(0, 300)} ${place}`.trim();
};

const within = async <Value>(work: Promise<Value>): Promise<Value> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('never ended')), LONGEST * 2);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};
