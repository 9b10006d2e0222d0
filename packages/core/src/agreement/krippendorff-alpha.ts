import type { Coincidences, Unit } from './coincidences.ts';
import {
  coincidencesWithin,
  pairableValues,
  square,
  sumCoincidences,
  sumOf,
  totalsOf,
  valuesInOrder,
} from './coincidences.ts';
import type { Metric } from './squared-differences.ts';
import { SQUARED_DIFFERENCES } from './squared-differences.ts';

/**
 * Why there is no alpha: no unit has two values; only one has, so that observed and expected disagreement are of the same
 * pairs and the figure would be 0 whatever was given; or all the values that can be paired are one and the same.
 */
export const NO_ALPHA = ['nothing-pairable', 'one-unit', 'no-variation'] as const;

/** Agreement beyond chance: 1 is perfect, 0 is as by chance, below 0 is systematic disagreement. */
export interface Alpha {
  readonly alpha: number | null;
  readonly noAlpha: (typeof NO_ALPHA)[number] | null;
  /** Units with at least two values, and the values in them. */
  readonly units: number;
  readonly values: number;
}

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, for any number of raters and with values missing. Which
 * rater gave a value, and the order of the units, count for nothing. After K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), https://repository.upenn.edu/asc_papers/43.
 */
export const krippendorffAlpha = (units: readonly Unit[], metric: Metric = 'ordinal'): Alpha => {
  const pairable = pairableValues(units);
  const counts = { units: pairable.length, values: pairable.flat().length };
  if (pairable.length === 0) return { alpha: null, noAlpha: 'nothing-pairable', ...counts };
  if (pairable.length === 1) return { alpha: null, noAlpha: 'one-unit', ...counts };
  const values = valuesInOrder(pairable);
  const coincidences = sumCoincidences(pairable.map((unit) => coincidencesWithin(unit, values)));
  const alpha = alphaOfCoincidences(coincidences, values, metric);
  return { alpha, noAlpha: alpha === null ? 'no-variation' : null, ...counts };
};

/** The same from the coincidences of values; nothing when they do not vary. */
export const alphaOfCoincidences = (
  coincidences: Coincidences,
  values: readonly number[],
  metric: Metric = 'ordinal',
): number | null => {
  const totals = totalsOf(coincidences);
  const differences = SQUARED_DIFFERENCES[metric]({ values, totals });
  const byChance = weighted(
    square(totals, (one, other) => one * other),
    differences,
  );
  if (byChance === 0) return null;
  return 1 - ((sumOf(totals) - 1) * weighted(coincidences, differences)) / byChance;
};

/**
 * Which part of all observed ordinal disagreement each unit makes up, in the order of the units; they add up to 1, or
 * all are 0 where nobody disagrees.
 */
export const sharesOfDisagreement = (units: readonly Unit[]): readonly number[] => {
  const values = valuesInOrder(pairableValues(units));
  const parts = units.map((unit) => pairableValues([unit]).map((given) => coincidencesWithin(given, values)));
  const totals = totalsOf(sumCoincidences(parts.flat()));
  const differences = SQUARED_DIFFERENCES.ordinal({ values, totals });
  const disagreements = parts.map(([part]) => (part === undefined ? 0 : weighted(part, differences)));
  const all = sumOf(disagreements);
  return disagreements.map((disagreement) => (all === 0 ? 0 : disagreement / all));
};

const weighted = (numbers: readonly number[], weights: readonly number[]): number =>
  numbers.reduce((sum, number, place) => sum + number * (weights[place] ?? 0), 0);
