import { isOnScale, placeOnScale } from '../../assessment/factor-level.ts';
import { isStaleAt } from '../../assessment/picture.ts';
import { recordPictureEvent } from '../../assessment/record-picture-event.ts';
import type { RuleFacts } from '../../assessment/rule-truths.ts';
import { ratingOf } from '../../assessment/rule-truths.ts';
import type { Standing, StandingRating } from '../../assessment/standing.ts';
import { factorIdOf } from '../../assessment/standing.ts';
import type { CaseEventOf } from '../../case/case-event.ts';
import { Rating, SCALE } from '../../case/events/assessment.ts';
import type { RatingChange } from './rating-change.ts';
import { ratingEvent } from './rating-change.ts';

/** One indicator at another rating, with what that does in its factor. */
export interface Alternative {
  readonly change: RatingChange;
  readonly event: CaseEventOf<'indicator.rated'>;
  /** What stands after this change alone. */
  readonly standing: Standing;
  /** Places on the scale that it moves; from off the scale, `absent` is the first. */
  readonly steps: number;
  /**
   * What it does to the ratings of its factor as a whole, in one number: sums of up to three are equal just when they
   * move as many ratings off and onto each value, and the balance of rising over falling by as much.
   */
  readonly effect: number;
}

type Facts = Omit<RuleFacts, 'picture' | 'regionState'>;

/** Each rating on the scale that an indicator could have instead of its own, lowest first. */
export const alternativesOf = (indicator: string, facts: Facts): readonly Alternative[] => {
  const before = ratingOf(facts.standing, indicator);
  const from = before?.rating ?? 'not-assessed';
  return SCALE.filter((to) => to !== from).map((to) => {
    const event = ratingEvent(facts.standing, indicator, to, facts.instant);
    const standing = recordPictureEvent(facts.standing, event);
    const after = ratingOf(standing, indicator);
    return {
      change: { indicator, from, to, trend: after?.trend ?? 'steady' },
      event,
      standing,
      steps: Math.abs(placeOnScale(to) - (from === 'not-assessed' ? -1 : placeOnScale(from))),
      effect: weightOf(after, indicator, facts) - weightOf(before, indicator, facts),
    };
  });
};

/**
 * A number in mixed digits, from the lowest: the trend, of which three changes move the balance by at most six; then how
 * many stand at each rating, which they move by at most three.
 */
const weightOf = (rating: StandingRating | undefined, indicator: string, facts: Facts): number => {
  if (rating === undefined) return 0;
  const counts =
    isOnScale(rating.rating) && !isStaleAt(rating, facts.framework, factorIdOf(indicator), facts.instant);
  const trend = counts ? { falling: -1, steady: 0, rising: 1 }[rating.trend] : 0;
  return trend + 13 * 7 ** Rating.options.indexOf(rating.rating);
};
