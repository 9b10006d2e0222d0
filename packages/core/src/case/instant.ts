import { z } from 'zod';

const DAY = 86_400_000;

/**
 * When something took effect: a calendar date, meaning its first instant in UTC, or an ISO 8601 date-time with its
 * offset. Impossible dates (30 February) are refused.
 */
export const Moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
    error: 'a date, or a date-time with its offset',
  })
  .meta({ title: 'Moment', description: 'YYYY-MM-DD, or an ISO 8601 date-time with offset' });
export type Moment = z.infer<typeof Moment>;

/** Milliseconds since 1970; what is finer than a millisecond is cut off. */
export const instantOf = (moment: Moment): number => Date.parse(moment);

/** Which of two moments comes first, to the last digit that they give: below, at or above zero as in sorting. */
export const compareMoments = (one: Moment, other: Moment): number => {
  const difference = instantOf(one) - instantOf(other);
  if (difference !== 0) return difference;
  const [finer, finerOther] = [belowMilliseconds(one), belowMilliseconds(other)];
  if (finer === finerOther) return 0;
  return finer < finerOther ? -1 : 1;
};

const belowMilliseconds = (moment: Moment): string => /\.\d{3}(\d*[1-9])/.exec(moment)?.[1] ?? '';

/** The number of the UTC calendar day that an instant falls on. */
export const dayOf = (instant: number): number => Math.floor(instant / DAY);

/** Calendar days (UTC) from one moment to another. */
export const daysBetween = (from: Moment, to: Moment): number =>
  dayOf(instantOf(to)) - dayOf(instantOf(from));

/** Whether a moment lies up to and including another: a date covers its whole day, a date-time its instant. */
export const isUpTo = (moment: Moment, until: Moment): boolean =>
  until.includes('T') ? compareMoments(moment, until) <= 0 : daysBetween(moment, until) >= 0;

/** The last millisecond that "up to and including" a moment covers. */
export const lastInstantOf = (moment: Moment): number =>
  moment.includes('T') ? instantOf(moment) : instantOf(moment) + DAY - 1;
