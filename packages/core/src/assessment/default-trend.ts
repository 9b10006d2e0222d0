import type { Rating, Trend } from '../case/events/assessment.ts';
import { isOnScale, placeOnScale } from './factor-level.ts';

/** The trend of a rating that gives none: against the rating that it replaces, `steady` where there is nothing to compare. */
export const defaultTrend = (rating: Rating, replaced: Rating | undefined): Trend => {
  if (replaced === undefined || !isOnScale(rating) || !isOnScale(replaced)) return 'steady';
  const change = placeOnScale(rating) - placeOnScale(replaced);
  if (change === 0) return 'steady';
  return change > 0 ? 'rising' : 'falling';
};
