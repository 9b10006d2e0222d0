import { z } from 'zod';
import { Confidence } from '../case/fields.ts';
import { JudgedLevel, Rating, Trend } from '../case/events/assessment.ts';
import { Moment } from '../case/instant.ts';
import type { Framework } from '../frameworks/framework.ts';
import { FactorLevel } from './factor-level.ts';
import { WithdrawnEvidence } from './withdrawn-evidence.ts';

/** The rating that stands for an indicator, with its trend worked out. */
export const StandingRating = z.strictObject({
  rating: Rating,
  trend: Trend,
  confidence: Confidence,
  at: Moment,
  day: z.int().meta({ description: 'the UTC calendar day of `at`, counted from 1970' }),
  evidence: z.array(z.string()).readonly(),
});
export type StandingRating = Readonly<z.infer<typeof StandingRating>>;

/** A factor's judgement that stands, with what the ratings suggested when it was made. */
const StandingJudgement = z.strictObject({ level: JudgedLevel, suggestedWhenMade: FactorLevel });

export const StandingFactor = z.strictObject({
  indicatorCount: z.int().positive(),
  ratings: z.record(z.string(), StandingRating),
  suggested: FactorLevel,
  judgement: StandingJudgement.nullable(),
});
export type StandingFactor = Readonly<z.infer<typeof StandingFactor>>;

/** What the picture events so far amount to, before a date is chosen: what stands for each factor, what was withdrawn. */
export const Standing = z.strictObject({
  factors: z.record(z.string(), StandingFactor),
  withdrawnEvidence: WithdrawnEvidence,
});
export type Standing = Readonly<z.infer<typeof Standing>>;

/** Nothing rated, nothing judged. */
export const emptyStanding = (framework: Framework): Standing => ({
  factors: Object.fromEntries(
    framework.factors.map((factor) => [
      factor.id,
      { indicatorCount: factor.indicators.length, ratings: {}, suggested: 'unknown', judgement: null },
    ]),
  ),
  withdrawnEvidence: [],
});

export const factorIdOf = (indicatorId: string): string => indicatorId.slice(0, indicatorId.indexOf('.'));
