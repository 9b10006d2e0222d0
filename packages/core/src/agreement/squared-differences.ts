import { square } from './coincidences.ts';

/** The values in order, and how often each was given. */
interface GivenValues {
  readonly values: readonly number[];
  readonly totals: readonly number[];
}

const squaredDistance = (one: number, other: number): number => (one - other) ** 2;

/**
 * How far apart two values are held to be, squared, for each pair of them, row after row. The ordinal difference counts
 * the ratings that lie from the one value to the other, each end by half; it is the distance of their middle ranks.
 */
export const SQUARED_DIFFERENCES = {
  nominal: ({ values }) => square(values, (one, other) => (one === other ? 0 : 1)),
  ordinal: ({ totals }) => square(middleRanks(totals), squaredDistance),
  interval: ({ values }) => square(values, squaredDistance),
} satisfies Record<string, (given: GivenValues) => readonly number[]>;

export type Metric = keyof typeof SQUARED_DIFFERENCES;

const middleRanks = (totals: readonly number[]): readonly number[] => {
  let before = 0;
  return totals.map((total) => {
    const middle = before + total / 2;
    before += total;
    return middle;
  });
};
