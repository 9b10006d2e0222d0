import type { Moment } from './instant.ts';
import { daysBetween } from './instant.ts';

/** The date at which a case is shown today: today, or the date (UTC) of its last event where that lies later. */
export const presentDate = (events: readonly { readonly at: Moment }[], today: Moment): Moment =>
  events.reduce((latest, { at }) => (daysBetween(latest, at) > 0 ? dateOf(at) : latest), dateOf(today));

const dateOf = (moment: Moment): Moment => new Date(moment).toISOString().slice(0, 10);
