import type { CaseEventOf } from '@forewarn/core';
import type { NewEventOf } from '../../shared/api/new-event.ts';

export type RatingEvent = NewEventOf<'indicator.rated'>;

/** What a person can change of a rating, one thing or several at once. */
export type RatingChange = Partial<
  Pick<RatingEvent, 'rating' | 'trend' | 'confidence' | 'rationale' | 'evidence'>
>;

/**
 * The whole rating after a change, or nothing while no rating was ever chosen. All that the change does not name is
 * carried over, but for the trend when the rating changes: that is worked out from the ratings, unless it is given.
 */
export const changeRating = (
  base: RatingEvent | undefined,
  indicator: string,
  change: RatingChange,
): RatingEvent | undefined => {
  const rating = change.rating ?? base?.rating;
  if (rating === undefined) return undefined;
  const { trend, ...rest } = base ?? {
    type: 'indicator.rated',
    indicator,
    confidence: 'moderate',
    rationale: '',
  };
  const kept = trend === undefined || change.rating !== undefined ? {} : { trend };
  return { ...rest, ...kept, ...change, rating };
};

/**
 * What a change starts from. Another rating than one from before this page was opened starts anew: its reason, evidence,
 * actors and confidence were of the old one, and are taken over only where a person says so.
 */
export const startOf = (
  shown: RatingEvent | undefined,
  isOfSession: boolean,
  { rating }: RatingChange,
): RatingEvent | undefined =>
  isOfSession || rating === undefined || rating === shown?.rating ? shown : undefined;

/** The reason and the evidence of an earlier rating, beside what was already given for this one. */
export const takeOver = (rating: RatingEvent, earlier: RatingEvent): RatingChange => ({
  rationale: [...new Set([rating.rationale, earlier.rationale])].filter((text) => text !== '').join('\n\n'),
  evidence: [...new Set([...(rating.evidence ?? []), ...(earlier.evidence ?? [])])],
});

/** A stored rating as a base for the next: without its date, and with the trend left open. */
export const baseOf = (stored: CaseEventOf<'indicator.rated'> | undefined): RatingEvent | undefined => {
  if (stored === undefined) return undefined;
  const { at: _at, trend: _trend, ...rating } = stored;
  return rating;
};
