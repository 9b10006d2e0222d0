import type { NewEvent } from '../api/new-event.ts';
import type { CaseLog } from '../api/case-log.ts';
import { replayLog } from './replay-log.ts';
import { standingRating } from './standing-rating.ts';

/**
 * A rating that is saved again with the same value (a reason was typed, evidence was added) keeps the trend that stands.
 * Without this the core would compare it with itself and call it steady.
 */
export const keepTrend = (event: NewEvent, log: CaseLog): NewEvent => {
  if (event.type !== 'indicator.rated' || event.trend !== undefined) return event;
  const standing = standingRating(replayLog(log), event.indicator);
  return standing?.rating === event.rating ? { ...event, trend: standing.trend } : event;
};
