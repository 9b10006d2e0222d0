/** Entries of the index that are looked at together. */
export interface Window {
  /** What an entry of the window bears one of; none for all that is left. */
  readonly marks: readonly string[];
  readonly from: number;
  /** Whether it holds so few entries that each of them may be looked at. */
  readonly isFew: boolean;
}

/** What came of a window. */
export interface LookedAt extends Window {
  /** The entry below which it lies. */
  readonly below: number;
  /** How many entries of it hold the words that are sought, in whatever order. */
  readonly candidates: number;
}

/** Bits of an entry's number below its block, and below its stretch; a trigger of the table marks both in each entry. */
const BLOCK = 12;
const STRETCH = 16;
/** So that no query has more marks than these, and no window is longer by more than so many times than the one before. */
const MOST_PLACES = 16;

/** The latest block below an entry, and the one before it. */
export const firstWindow = (below: number): Window => windowOf(BLOCK, below, 2);

/** Where the index alone says what is found: the latest two stretches, then all that is left. */
export const nextWindow = (last: LookedAt): Window => (last.isFew ? windowOf(STRETCH, last.from, 2) : REST);

/**
 * Where each candidate has to be looked at: as much as should hold no more than so many of them, if they lie as close as in
 * the window before.
 */
export const nextWindowOf = (last: LookedAt, candidates: number): Window => {
  const below = last.from;
  const each = Math.min(MOST_PLACES, candidates / Math.max(1, last.candidates));
  const lowest = Math.max(0, below - each * (last.below - last.from));
  const [blocks, stretches] = [wholeAbove(lowest, below, BLOCK), wholeAbove(lowest, below, STRETCH)];
  const byBlocks = windowOf(BLOCK, below, Math.max(1, blocks));
  const byStretches = stretches < 1 ? byBlocks : windowOf(STRETCH, below, stretches);
  return byStretches.from <= byBlocks.from ? byStretches : byBlocks;
};

const REST: Window = { marks: [], from: 0, isFew: false };
const LETTERS = { [BLOCK]: 'b', [STRETCH]: 's' } as const;

/** How many blocks or stretches begin between two entries. */
const wholeAbove = (lowest: number, below: number, bits: typeof BLOCK | typeof STRETCH): number =>
  Math.ceil(below / 2 ** bits) - Math.ceil(lowest / 2 ** bits);

const windowOf = (bits: typeof BLOCK | typeof STRETCH, below: number, wanted: number): Window => {
  const places = Math.min(MOST_PLACES, wanted);
  const last = Math.floor(Math.max(0, below - 1) / 2 ** bits);
  const first = Math.max(0, last - places + 1);
  const marks = Array.from({ length: last - first + 1 }, (_, place) => `/${LETTERS[bits]}${last - place}`);
  return { marks, from: first * 2 ** bits, isFew: bits === BLOCK && places <= 2 };
};
