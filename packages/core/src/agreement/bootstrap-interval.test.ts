import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval.ts';
import type { Unit } from './coincidences.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

const UNITS: readonly Unit[] = [
  [0, 1, 0],
  [2, 2, null],
  [3, 1, 3],
  [1, 1, 2],
];
const RESAMPLING = { seed: 1, resamples: 2000, confidence: 0.95 };

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
      maxLength: 8,
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
      [
        [0, 0],
        [1, 1],
      ],
      { ...RESAMPLING, resamples: 1000 },
    );
    expect(interval).toEqual({ lower: 1, upper: 1 });
    expect(degenerate).toBeGreaterThan(450);
    expect(degenerate).toBeLessThan(550);
  });

  test('is missing where no resample varies, and for fewer than two units', () => {
    const same: readonly Unit[] = [
      [1, 1],
      [1, 1],
    ];
    expect(bootstrapInterval(same, RESAMPLING)).toEqual({ interval: null, degenerate: 2000 });
    expect(bootstrapInterval([[0, 3], [1]], RESAMPLING)).toEqual({ interval: null, degenerate: 0 });
  });
});
