import type { Unit } from './coincidences.ts';
import { coincidencesWithin, pairableValues, sumCoincidences, valuesInOrder } from './coincidences.ts';
import { alphaOfCoincidences } from './krippendorff-alpha.ts';
import { seededNumbers } from './seeded-numbers.ts';

export interface Resampling {
  readonly seed: number;
  readonly resamples: number;
  /** How much of the resampled alphas the interval covers, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Of fewer pairable units than these there is no interval. It is a convention of this toolkit: so few units make a handful
 * of different resamples, whose spread says next to nothing. Above it an interval is still rough.
 */
export const FEWEST_UNITS = 5;

/** Why there is no interval: fewer pairable units than `FEWEST_UNITS`, or no resample in which the values vary. */
export const NO_INTERVAL = ['too-few-units', 'no-variation'] as const;

interface BootstrapInterval {
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly noInterval: (typeof NO_INTERVAL)[number] | null;
  /** How many resamples had no variation, so that they have no alpha and are left out. */
  readonly degenerate: number;
}

/**
 * The percentile interval of ordinal alpha by a bootstrap of the units: as many pairable units as there are, drawn with
 * replacement, each with all that its raters gave, and alpha worked out anew with both of its disagreements. Nothing for
 * fewer than `FEWEST_UNITS` pairable units, or where no resample varies. The same seed and data give the same interval.
 *
 * It is the "standard approach" of A. Zapf et al., BMC Medical Research Methodology 16:93 (2016). Krippendorff's own
 * ("Algorithm for bootstrapping a distribution of α", 2006, revised 2011) draws single deviations from the matrix of
 * coincidences and keeps the expected disagreement as it is; the simulations of Zapf et al. found that it covers far
 * too little. With few units this one covers too little as well (J. Hughes, arXiv:2210.13265, 2022); where all
 * agree it has no width.
 */
export const bootstrapInterval = (
  units: readonly Unit[],
  { seed, resamples, confidence }: Resampling,
): BootstrapInterval => {
  const pairable = pairableValues(units);
  if (pairable.length < FEWEST_UNITS) return { interval: null, noInterval: 'too-few-units', degenerate: 0 };
  const values = valuesInOrder(pairable);
  const parts = pairable.map((unit) => coincidencesWithin(unit, values));
  const next = seededNumbers(seed);
  const alphas = Array.from({ length: resamples }, () =>
    alphaOfCoincidences(sumCoincidences(parts, timesDrawn(parts.length, next)), values),
  )
    .filter((alpha) => alpha !== null)
    .toSorted((one, other) => one - other);
  const degenerate = resamples - alphas.length;
  if (alphas.length === 0) return { interval: null, noInterval: 'no-variation', degenerate };
  const tail = (1 - confidence) / 2;
  const interval = { lower: quantile(alphas, tail), upper: quantile(alphas, 1 - tail) };
  return { interval, noInterval: null, degenerate };
};

/** How often each of so many units comes up in as many draws. */
const timesDrawn = (units: number, next: () => number): readonly number[] => {
  const times = Array.from({ length: units }, () => 0);
  for (let draw = 0; draw < units; draw += 1) {
    const unit = Math.floor(next() * units);
    times[unit] = (times[unit] ?? 0) + 1;
  }
  return times;
};

/** Between two neighbours of the sorted numbers in proportion (type 7 of Hyndman and Fan). */
const quantile = (sorted: readonly number[], part: number): number => {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
};
