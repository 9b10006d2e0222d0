import type { Agreement } from './agreement-report.ts';
import { READING_CONVENTION } from './agreement-report.ts';
import type { Resampling } from './bootstrap-interval.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import type { Unit } from './coincidences.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

/** How far raters agree on these units: alpha, its interval, and what they rest on. */
export const agreementOn = (units: readonly Unit[], resampling: Resampling): Agreement => {
  const measured = krippendorffAlpha(units);
  return {
    ...measured,
    ...bootstrapInterval(units, resampling),
    band: bandOf(measured.alpha),
    raters: ratersOf(units),
  };
};

const bandOf = (alpha: number | null): Agreement['band'] => {
  if (alpha === null) return null;
  if (alpha >= READING_CONVENTION.reliance) return 'at-least-0.800';
  return alpha >= READING_CONVENTION.tentative ? 'at-least-0.667' : 'below-0.667';
};

/** Who has a value in a unit that someone else has one in too. */
const ratersOf = (units: readonly Unit[]): number => {
  const given = units.map((unit) => unit.flatMap((value, rater) => (value === null ? [] : [rater])));
  return new Set(given.filter((raters) => raters.length >= 2).flat()).size;
};
