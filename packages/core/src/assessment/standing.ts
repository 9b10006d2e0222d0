import { z } from 'zod';
import { Confidence } from '../case/fields.ts';
import { JudgedLevel, Rating, Trend } from '../case/events/assessment.ts';
import { Moment } from '../case/instant.ts';
import type { Framework } from '../frameworks/framework.ts';
import { FactorLevel } from './factor-level.ts';

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
  withdrawnEvidence: z.array(z.string()).readonly(),
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

const SETS = new WeakMap<readonly string[], Set<string>>();

/** The withdrawn items with one more. */
export const withWithdrawn = (withdrawn: readonly string[], evidence: string): readonly string[] => {
  const next = [...withdrawn, evidence];
  SETS.set(next, setOf(withdrawn).add(evidence));
  SETS.delete(withdrawn);
  return next;
};

/** Whether an item of evidence was withdrawn. */
export const isWithdrawn = ({ withdrawnEvidence }: Standing, evidence: string): boolean =>
  setOf(withdrawnEvidence).has(evidence);

/** A set beside the list, handed on as the list grows, so that a long log costs no more per event. A cache, nothing more. */
const setOf = (withdrawn: readonly string[]): Set<string> => {
  const known = SETS.get(withdrawn);
  if (known !== undefined) return known;
  const set = new Set(withdrawn);
  SETS.set(withdrawn, set);
  return set;
};

export const factorIdOf = (indicatorId: string): string => indicatorId.slice(0, indicatorId.indexOf('.'));
