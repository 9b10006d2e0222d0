import { isOnScale, placeOnScale } from '../../assessment/factor-level.ts';
import { isStaleAt } from '../../assessment/picture.ts';
import { recordPictureEvent } from '../../assessment/record-picture-event.ts';
import type { Standing, StandingRating } from '../../assessment/standing.ts';
import type { CaseEventOf } from '../../case/case-event.ts';
import { Rating, SCALE } from '../../case/events/assessment.ts';
import type { Factor, Framework } from '../../frameworks/framework.ts';
import type { RatingChange } from './rating-change.ts';
import { ratingEvent } from './rating-change.ts';

/** One indicator at another rating, with what that changes in its factor. */
export interface Alternative {
  readonly change: RatingChange;
  readonly event: CaseEventOf<'indicator.rated'>;
  /** Places on the scale that it moves; from off the scale, `absent` is the first. */
  readonly steps: number;
  /** What it adds to the factor's tally of ratings, and to its balance of rising over falling. */
  readonly tally: number;
  readonly balance: number;
}

/** Each rating on the scale that an indicator could have instead of its own, lowest first. */
export const alternativesOf = (
  indicator: string,
  factor: Factor,
  standing: Standing,
  framework: Framework,
  instant: number,
): readonly Alternative[] => {
  const before = standing.factors[factor.id]?.ratings[indicator];
  const balanceOf = (rating: StandingRating | undefined): number =>
    rating === undefined || !isOnScale(rating.rating) || isStaleAt(rating, framework, factor.id, instant)
      ? 0
      : { falling: -1, steady: 0, rising: 1 }[rating.trend];
  const placeBefore = before === undefined ? -1 : placeOnScale(before.rating);
  return SCALE.filter((to) => to !== before?.rating).map((to) => {
    const event = ratingEvent(standing, indicator, to, instant);
    const after = recordPictureEvent(standing, event).factors[factor.id]?.ratings[indicator];
    return {
      change: { indicator, from: before?.rating ?? 'not-assessed', to, trend: after?.trend ?? 'steady' },
      event,
      steps: Math.abs(placeOnScale(to) - placeBefore),
      tally: weightOf(to, factor) - (before === undefined ? 0 : weightOf(before.rating, factor)),
      balance: balanceOf(after) - balanceOf(before),
    };
  });
};

/** A digit for each rating, wide enough for all indicators of the factor, so that sums tell how many stand at each. */
const weightOf = (rating: Rating, factor: Factor): number =>
  (factor.indicators.length + 1) ** Rating.options.indexOf(rating);
