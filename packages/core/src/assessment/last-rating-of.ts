import type { CaseEvent } from '../case/case-event.ts';
import type { Rating, Trend } from '../case/events/assessment.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { defaultTrend } from './default-trend.ts';

/** The rating that stands for an indicator after these events, with its trend worked out; nothing where it was never rated. */
export const lastRatingOf = (
  indicator: string,
  events: readonly CaseEvent[],
): { readonly rating: Rating; readonly trend: Trend } | undefined => {
  let standing: { readonly rating: Rating; readonly trend: Trend } | undefined;
  for (const event of inOrderOfApplication(events)) {
    if (event.type !== 'indicator.rated' || event.indicator !== indicator) continue;
    const { rating, trend } = event;
    standing = { rating, trend: trend ?? defaultTrend(rating, standing?.rating) };
  }
  return standing;
};
