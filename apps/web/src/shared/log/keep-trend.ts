import { lastRatingOf } from '@forewarn/core';
import type { NewEvent } from '../api/new-event.ts';
import type { CaseLog } from '../api/case-log.ts';

/**
 * A rating that is saved again with the same value (a reason was typed, evidence was added) keeps the trend that stands.
 * Without this the core would compare it with itself and call it steady.
 */
export const keepTrend = (event: NewEvent, log: CaseLog): NewEvent => {
  if (event.type !== 'indicator.rated' || event.trend !== undefined) return event;
  const standing = lastRatingOf(
    event.indicator,
    log.events.map((logged) => logged.event),
  );
  return standing?.rating === event.rating ? { ...event, trend: standing.trend } : event;
};
