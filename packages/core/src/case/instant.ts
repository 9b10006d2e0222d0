import { z } from 'zod';

const DAY = 86_400_000;

/**
 * When something took effect: a calendar date, meaning its first instant in UTC, or an ISO 8601 date-time with its
 * offset. Impossible dates (30 February) are refused.
 */
export const Moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'a date, or a date-time with its offset',
  })
  .meta({ title: 'Moment', description: 'YYYY-MM-DD, or an ISO 8601 date-time with offset' });
export type Moment = z.infer<typeof Moment>;

/** Milliseconds since 1970, with the digits below a millisecond as a fraction, so that ties are ties to the microsecond. */
export const instantOf = (moment: Moment): number => {
  const milliseconds = Date.parse(moment);
  const finer = /\.\d{3}(\d+)/.exec(moment)?.[1];
  return finer === undefined ? milliseconds : milliseconds + Number(`0.${finer}`);
};

/** The number of the UTC calendar day that an instant falls on. */
export const dayOf = (instant: number): number => Math.floor(instant / DAY);

/** Calendar days (UTC) from one moment to another. */
export const daysBetween = (from: Moment, to: Moment): number =>
  dayOf(instantOf(to)) - dayOf(instantOf(from));

/** The last instant that "up to and including" a moment covers: the whole day for a date, itself for a date-time. */
export const lastInstantOf = (moment: Moment): number =>
  moment.includes('T') ? instantOf(moment) : instantOf(moment) + DAY - 2 ** -11;
