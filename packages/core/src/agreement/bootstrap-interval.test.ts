import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval.ts';
import type { Unit } from './coincidences.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { seededNumbers } from './seeded-numbers.ts';

const UNITS: readonly Unit[] = [
  [0, 1, 0],
  [2, 2, null],
  [3, 1, 3],
  [1, 1, 2],
  [3, 3, 2],
];
const RESAMPLING = { seed: 1, resamples: 2000, confidence: 0.95 };

const STEPS = [0, 1, 2, 3];
const atMost3 = (value: number): number => Math.max(0, Math.min(3, value));
/** What a rater gives a unit of that value: eight times in ten the value, else a neighbour. */
const givenFor = (value: number): readonly number[] =>
  [0, 0, 0, 0, 0, 0, 0, 0, -1, 1].map((slip) => atMost3(value + slip));
/** All that two such raters can give, each as likely as another. */
const POPULATION: readonly Unit[] = STEPS.flatMap((value) =>
  givenFor(value).flatMap((one) => givenFor(value).map((other) => [one, other])),
);
const TRUE_ALPHA = krippendorffAlpha(POPULATION).alpha ?? Number.NaN;

const TRIALS = 100;
/** In which part of the trials, with so many units of that population, the interval lies there from its alpha. */
const partOf = (where: 'below' | 'around' | 'above', units: number): number => {
  const lies = Array.from({ length: TRIALS }, (_, seed) => {
    const next = seededNumbers(1000 + seed);
    const drawn = Array.from(
      { length: units },
      () => POPULATION[Math.floor(next() * POPULATION.length)] ?? [],
    );
    const { interval } = bootstrapInterval(drawn, { ...RESAMPLING, resamples: 200, seed });
    if (interval === null) throw new Error('these units have no interval');
    if (interval.lower > TRUE_ALPHA) return 'above';
    return interval.upper < TRUE_ALPHA ? 'below' : 'around';
  });
  return lies.filter((place) => place === where).length / TRIALS;
};

/** The alphas of all the resamples that there are, each as likely as another. */
const everyAlpha = (units: readonly Unit[]): number[] => {
  const draws = units.reduce<Unit[][]>(
    (drawn) => drawn.flatMap((some) => units.map((unit) => [...some, unit])),
    [[]],
  );
  return draws.map((draw) => krippendorffAlpha(draw).alpha).filter((alpha) => alpha !== null);
};

describe('the bootstrap interval', () => {
  test('leaves the tails that it should, measured on all the resamples there are', () => {
    const alphas = everyAlpha(UNITS);
    const { interval } = bootstrapInterval(UNITS, { ...RESAMPLING, resamples: 20_000, confidence: 0.8 });
    const partWhere = (holds: (alpha: number) => boolean) => alphas.filter(holds).length / alphas.length;
    const { lower = Number.NaN, upper = Number.NaN } = interval ?? {};
    expect(partWhere((alpha) => alpha < lower - 1e-9)).toBeLessThan(0.11);
    expect(partWhere((alpha) => alpha <= lower + 1e-9)).toBeGreaterThan(0.09);
    expect(partWhere((alpha) => alpha > upper + 1e-9)).toBeLessThan(0.11);
    expect(partWhere((alpha) => alpha >= upper - 1e-9)).toBeGreaterThan(0.09);
  });

  test('is the same for the same seed, and another for another', () => {
    const [one, again, another] = [1, 1, 2].map((seed) =>
      bootstrapInterval(UNITS, { ...RESAMPLING, resamples: 50, seed }),
    );
    expect(again).toEqual(one);
    expect(another).not.toEqual(one);
  });

  test('does not know which rater gave a value, nor of units that cannot be paired', () => {
    const rows = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.option(fc.integer({ min: 0, max: 3 })))), {
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (units) => {
        const others = units.flatMap((unit) => [unit.toReversed(), [null, 1, null]]);
        const resampling = { ...RESAMPLING, resamples: 20 };
        expect(bootstrapInterval(others, resampling)).toEqual(bootstrapInterval(units, resampling));
      }),
    );
  });

  test('is wider the more it is to cover', () => {
    const [half, most] = [0.5, 0.95].map(
      (confidence) => bootstrapInterval(UNITS, { ...RESAMPLING, confidence }).interval,
    );
    expect(most?.lower).toBeLessThan(half?.lower ?? Number.NaN);
    expect(most?.upper).toBeGreaterThanOrEqual(half?.upper ?? Number.NaN);
  });

  test('leaves out the resamples without variation and counts them', () => {
    const { interval, degenerate } = bootstrapInterval(
      [0, 1, 1, 1, 1].map((value) => [value, value]),
      { ...RESAMPLING, resamples: 1000 },
    );
    expect(interval).toEqual({ lower: 1, upper: 1 });
    // A draw of five leaves one of them out with the chance 0.8⁵, which is 0.328.
    expect(degenerate).toBeGreaterThan(278);
    expect(degenerate).toBeLessThan(378);
  });

  test('is missing where no resample varies, and of fewer than five units that can be paired', () => {
    const four = UNITS.slice(1);
    expect(bootstrapInterval([...four, [1], [null, 2]], RESAMPLING)).toEqual({
      interval: null,
      noInterval: 'too-few-units',
      degenerate: 0,
    });
    expect(bootstrapInterval(UNITS, RESAMPLING)).toMatchObject({ noInterval: null });
    const same = UNITS.map(() => [1, 1]);
    expect(bootstrapInterval(same, RESAMPLING)).toEqual({
      interval: null,
      noInterval: 'no-variation',
      degenerate: 2000,
    });
  });

  test('covers alpha too rarely where units are few, and misses it mostly by lying above it', () => {
    expect(partOf('around', 40)).toBeGreaterThan(0.9);
    expect(partOf('around', 5)).toBeLessThan(0.85);
    expect(partOf('above', 5)).toBeGreaterThan(2 * partOf('below', 5));
  });
});
