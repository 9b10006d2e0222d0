import { expect, test } from 'vitest';
import { seededNumbers } from './seeded-numbers.ts';

const first = (count: number, seed: number): number[] => {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, next);
};

const whole = (numbers: readonly number[]): number[] => numbers.map((number) => number * 2 ** 32);

/** The figures for the seeds 99 and 1985 are those that other implementations of mulberry32 are tested by. */
test('the numbers of a seed are those of other implementations of the generator', () => {
  expect(whole(first(5, 99))).toEqual([1118692146, 3456687457, 2323025554, 2964572940, 4890715]);
  expect(whole(first(2, 1985))).toEqual([3527837133, 3112574143]);
});

test('the numbers spread evenly from 0 to 1', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of first(10_000, 7)) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths.every((count) => count > 900 && count < 1100)).toBe(true);
});
