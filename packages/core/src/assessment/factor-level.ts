import { z } from 'zod';
import type { Rating } from '../case/events/assessment.ts';
import { JUDGED_LEVELS, SCALE } from '../case/events/assessment.ts';

export const FACTOR_LEVELS = ['unknown', ...JUDGED_LEVELS] as const;
export const FactorLevel = z
  .enum(FACTOR_LEVELS)
  .meta({ title: 'Level of a factor', description: '`unknown` lies below all others' });
export type FactorLevel = z.infer<typeof FactorLevel>;

/** The place of a rating on the scale, from 0; -1 off it. */
export const placeOnScale = (rating: Rating): number => (SCALE as readonly string[]).indexOf(rating);

export const isOnScale = (rating: Rating): boolean => placeOnScale(rating) >= 0;

/** Whether a rating is on the scale and at least so high. */
export const isRatedAtLeast = (rating: Rating | undefined, atLeast: Rating): boolean =>
  rating !== undefined && isOnScale(rating) && placeOnScale(rating) >= placeOnScale(atLeast);

export const isLevelAtLeast = (level: FactorLevel, atLeast: FactorLevel): boolean =>
  FACTOR_LEVELS.indexOf(level) >= FACTOR_LEVELS.indexOf(atLeast);

export const higherLevel = (one: FactorLevel, other: FactorLevel): FactorLevel =>
  isLevelAtLeast(one, other) ? one : other;

/**
 * The level that the ratings of a factor suggest. `indicatorCount` is how many indicators the factor has; those that
 * are not applicable do not count. The thresholds are this toolkit's convention, not the framework's.
 */
export const suggestLevel = (ratings: readonly Rating[], indicatorCount: number): FactorLevel => {
  const countAtLeast = (atLeast: Rating) =>
    ratings.filter((rating) => isRatedAtLeast(rating, atLeast)).length;
  const applicable = indicatorCount - ratings.filter((rating) => rating === 'not-applicable').length;
  const many = Math.min(4, Math.max(2, Math.ceil(applicable / 2)));
  const acute = countAtLeast('acute');
  const present = countAtLeast('present');
  if (acute >= 2 && present >= many) return 'severe';
  if ((acute >= 1 && present >= 2) || present >= many) return 'high';
  if (present >= 1) return 'moderate';
  if (countAtLeast('emerging') >= 1) return 'low';
  return countAtLeast('absent') >= 1 ? 'none' : 'unknown';
};
