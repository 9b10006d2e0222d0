import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval.ts';
import type { Unit } from './coincidences.ts';
import { krippendorffAlpha, sharesOfDisagreement } from './krippendorff-alpha.ts';
import type { Metric } from './squared-differences.ts';

/** A row for each rater, a column for each unit, `.` where a value is missing, as the published tables have it. */
const unitsOf = (...raters: readonly string[]): Unit[] => {
  const rows = raters.map((row) => row.split('').map((mark) => (mark === '.' ? null : Number(mark))));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
};

/** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), asc_papers/43, section A: two values. */
const BINARY = unitsOf('0100000010', '1110010000');

/** The same, section B: five kinds, printed there as the letters a to e. */
const KINDS = unitsOf('112243335441', '212223335444');

/** The same, sections C and D: four observers, twelve units, some values missing. */
const WITH_GAPS = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');

/**
 * Table 1 of A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding Data",
 * Communication Methods and Measures 1 (2007), 77–89: the tone of forty articles from 0 to 3, five observers.
 */
const TONE = unitsOf(
  '112.001122.01311211000201001111223222221',
  '1130000.21102311121000302102111122222221',
  '203000222100221123001.30.1012202.2232.21',
  '.13....0.10022...31.103021122..122...12.',
  '2..0001.2....3112..0.0..2.0..20.2.2222.1',
);

describe('alpha is that of the published worked examples', () => {
  test.each<[string, readonly Unit[], Metric, number]>([
    ['two values', BINARY, 'nominal', 0.095],
    ['five kinds', KINDS, 'nominal', 0.692],
    ['values missing, nominal', WITH_GAPS, 'nominal', 0.743],
    ['values missing, ordinal', WITH_GAPS, 'ordinal', 0.815],
    ['values missing, interval', WITH_GAPS, 'interval', 0.849],
    ['tone, nominal', TONE, 'nominal', 0.477],
    ['tone, ordinal', TONE, 'ordinal', 0.7598],
    ['tone, interval', TONE, 'interval', 0.757],
  ])('%s', (_, units, metric, published) => {
    const digits = String(published).length - 2;
    expect(krippendorffAlpha(units, metric).alpha?.toFixed(digits)).toBe(published.toFixed(digits));
  });

  test('tone: its interval, of units, is wider than the published one, of single deviations (0.7078 to 0.8085)', () => {
    const { interval } = bootstrapInterval(TONE, { seed: 1, resamples: 2000, confidence: 0.95 });
    expect(interval).toEqual({ lower: expect.closeTo(0.624, 2), upper: expect.closeTo(0.843, 2) });
  });

  test('the units and the values that can be paired are counted', () => {
    expect(krippendorffAlpha(WITH_GAPS)).toMatchObject({ units: 11, values: 40, noAlpha: null });
  });
});

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

/** Units of three raters on a scale of four, some ratings missing. */
const anyUnits = (rating: fc.Arbitrary<number> = fc.integer({ min: 0, max: 3 })): fc.Arbitrary<Unit[]> =>
  fc.array(fc.array(fc.option(rating, { freq: 3 }), { minLength: 3, maxLength: 3 }), { maxLength: 12 });

/**
 * Alpha by its definition over single pairs, without a matrix: the mean difference of two values of one unit against that
 * of any two values, the ordinal one added up over the values in between. Of fewer than two units it says nothing.
 */
const alphaByPairs = (units: readonly Unit[], metric: Metric): number | null => {
  const given = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter(({ length }) => length > 1);
  const all = given.flat();
  const howOften = (value: number) => all.filter((other) => other === value).length;
  const between = (low: number, high: number) =>
    all.filter((value) => value >= low && value <= high).length - (howOften(low) + howOften(high)) / 2;
  const difference = {
    nominal: (one: number, other: number) => (one === other ? 0 : 1),
    ordinal: (one: number, other: number) =>
      one === other ? 0 : between(Math.min(one, other), Math.max(one, other)) ** 2,
    interval: (one: number, other: number) => (one - other) ** 2,
  }[metric];
  const overPairs = (values: readonly number[]): number =>
    values.reduce(
      (sum, one, place) =>
        sum + values.reduce((s, other, at) => s + (at === place ? 0 : difference(one, other)), 0),
      0,
    );
  const observed = given.reduce((sum, unit) => sum + overPairs(unit) / (unit.length - 1), 0) / all.length;
  const expected = overPairs(all) / (all.length * (all.length - 1));
  return given.length > 1 && expected > 0 ? 1 - observed / expected : null;
};

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** No alpha reads as 2 here, which no alpha reaches. */
const alphasOf = (units: readonly Unit[]): number[] =>
  METRICS.map((metric) => krippendorffAlpha(units, metric).alpha ?? 2);

const near = (numbers: readonly number[]): unknown[] => numbers.map((number) => expect.closeTo(number, 9));

describe('alpha', () => {
  test('is what its definition over single pairs gives', () => {
    fc.assert(
      fc.property(anyUnits(), (units) => {
        expect(alphasOf(units)).toEqual(near(METRICS.map((metric) => alphaByPairs(units, metric) ?? 2)));
      }),
    );
  });

  test('is at most 1, and 1 just when nobody disagrees', () => {
    fc.assert(
      fc.property(anyUnits(), (units) => {
        const alpha = krippendorffAlpha(units).alpha ?? Number.NaN;
        fc.pre(!Number.isNaN(alpha));
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(
          units.every((unit) => new Set(unit.filter((value) => value !== null)).size <= 1),
        );
      }),
    );
  });

  test('does not know which rater gave a value, nor the order of the units', () => {
    const relabelled = fc
      .tuple(anyUnits(), shuffled([0, 1, 2]))
      .chain(([units, raters]) =>
        fc.tuple(
          fc.constant(units),
          shuffled(units.map((unit) => raters.map((rater) => unit[rater] ?? null))),
        ),
      );
    fc.assert(
      fc.property(relabelled, ([units, others]) => {
        expect(alphasOf(others)).toEqual(near(alphasOf(units)));
      }),
    );
  });

  test('is not changed by raters who gave nothing, nor by units that one rater or none looked at', () => {
    fc.assert(
      fc.property(anyUnits(), (units) => {
        const withGaps = units.flatMap((unit) => [
          [...unit, null, null],
          unit.map(() => null),
          [null, 2, null],
        ]);
        expect(krippendorffAlpha(withGaps)).toEqual(krippendorffAlpha(units));
      }),
    );
  });

  test('of ordinal values knows their order only', () => {
    fc.assert(
      fc.property(anyUnits(), (units) => {
        const stretched = units.map((unit) => unit.map((value) => (value === null ? null : 5 - value ** 3)));
        const [alpha, expected] = [krippendorffAlpha(stretched).alpha, krippendorffAlpha(units).alpha];
        expect(alpha ?? 2).toBeCloseTo(expected ?? 2, 9);
      }),
    );
  });

  test('of two values is the same by every difference', () => {
    fc.assert(
      fc.property(anyUnits(fc.integer({ min: 0, max: 1 })), (units) => {
        const [nominal = 2, ...others] = alphasOf(units);
        expect(others).toEqual(near([nominal, nominal]));
      }),
    );
  });

  test('is missing where nothing can be paired, where one unit can, and where nothing varies', () => {
    expect(krippendorffAlpha(unitsOf('12..', '..34'))).toEqual({
      alpha: null,
      noAlpha: 'nothing-pairable',
      units: 0,
      values: 0,
    });
    expect(krippendorffAlpha(unitsOf('12.', '.34'))).toEqual({
      alpha: null,
      noAlpha: 'one-unit',
      units: 1,
      values: 2,
    });
    expect(krippendorffAlpha(unitsOf('2221', '222.'))).toEqual({
      alpha: null,
      noAlpha: 'no-variation',
      units: 3,
      values: 6,
    });
  });

  test('falls below 0 where raters disagree more than by chance', () => {
    expect(krippendorffAlpha(unitsOf('0303', '3030')).alpha).toBeLessThan(0);
  });
});

describe('the shares of disagreement', () => {
  test('say how much of it lies in each unit', () => {
    expect(sharesOfDisagreement(unitsOf('0123', '012.'))).toEqual([0, 0, 0, 0]);
    // Given 4, 3, 3 and 4 times, the values have the middle ranks 2, 5.5, 8.5 and 12: 2 against 0 weighs 6.5², twice
    // over two; 2 against 3 weighs 3.5², once over one.
    const [twoAgainstNought, twoAgainstThree] = [2 * 6.5 ** 2, 3.5 ** 2 * 2];
    const all = twoAgainstNought + twoAgainstThree;
    expect(sharesOfDisagreement(unitsOf('01232', '0123.', '01033'))).toEqual([
      0,
      0,
      expect.closeTo(twoAgainstNought / all, 9),
      0,
      expect.closeTo(twoAgainstThree / all, 9),
    ]);
  });

  test('add up to 1 where anybody disagrees', () => {
    fc.assert(
      fc.property(anyUnits(), (units) => {
        const sum = sharesOfDisagreement(units).reduce((all, share) => all + share, 0);
        const disagree = units.some((unit) => new Set(unit.filter((value) => value !== null)).size > 1);
        expect(sum).toBeCloseTo(disagree ? 1 : 0, 9);
      }),
    );
  });
});
