import { z } from 'zod';
import type { Standing } from '../../assessment/standing.ts';
import { ratingOf } from '../../assessment/rule-truths.ts';
import type { CaseEventOf } from '../../case/case-event.ts';
import { Rating, SCALE, Trend } from '../../case/events/assessment.ts';

const Scale = z.enum(SCALE);

/** One indicator rated anew: on the scale, and not as it stands. */
export const RatingChange = z.strictObject({
  indicator: z.string(),
  from: z.union([Rating, z.literal('not-assessed')]),
  to: Scale,
  trend: Trend.meta({ description: 'of the new rating, by default: against the one that it replaces' }),
});
export type RatingChange = Readonly<z.infer<typeof RatingChange>>;

/**
 * The event that a change stands for: the indicator rated at an instant, with the confidence and the evidence of the
 * rating that it replaces. What was never rated has no evidence, and a moderate confidence.
 */
export const ratingEvent = (
  standing: Standing,
  indicator: string,
  to: z.infer<typeof Scale>,
  instant: number,
): CaseEventOf<'indicator.rated'> => {
  const replaced = ratingOf(standing, indicator);
  return {
    at: new Date(instant).toISOString(),
    type: 'indicator.rated',
    indicator,
    rating: to,
    confidence: replaced?.confidence ?? 'moderate',
    rationale: '',
    evidence: [...(replaced?.evidence ?? [])],
  };
};
