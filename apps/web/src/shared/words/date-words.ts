import { daysBetween, instantOf } from '@forewarn/core';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const names = new Intl.DisplayNames('en', { type: 'region' });

/** `2008-01-22` as `22 Jan 2008`. A moment with a time is shown by its day. */
export const dayWords = (moment: string): string => day.format(new Date(instantOf(moment)));

/** How long ago a moment lies, in the largest unit that still says something. */
export const agoWords = (moment: string, today: string): string => {
  const days = daysBetween(moment, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 90) return `${days} days ago`;
  if (days < 730) return `${Math.round(days / 30.4)} months ago`;
  return `${Math.floor(days / 365.25)} years ago`;
};

/** A country by its name. */
export const countryName = (code: string): string => names.of(code) ?? code;

/** Today in UTC, as the log dates it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
