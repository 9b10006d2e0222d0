import { z } from 'zod';
import { JudgedLevel, Trend } from '../case/events/assessment.ts';
import { dayOf } from '../case/instant.ts';
import type { Framework } from '../frameworks/framework.ts';
import { FactorLevel, higherLevel, isLevelAtLeast, isOnScale } from './factor-level.ts';
import type { Standing, StandingFactor, StandingRating } from './standing.ts';

/** How much was rated on the scale, of what applies. Reported beside every level: absence of information is not absence of risk. */
export const Coverage = z.strictObject({
  assessed: z.int().nonnegative(),
  applicable: z.int().nonnegative(),
});
export type Coverage = Readonly<z.infer<typeof Coverage>>;

export const FactorPicture = z.strictObject({
  suggested: FactorLevel,
  judged: JudgedLevel.nullable(),
  effective: FactorLevel,
  trend: Trend,
  coverage: Coverage,
  stale: z.boolean(),
  review: z.boolean().meta({ description: 'the suggestion has changed since the level was judged' }),
});
export type FactorPicture = Readonly<z.infer<typeof FactorPicture>>;

/** The factors of a case at a date. */
export interface Picture {
  readonly coverage: Coverage;
  readonly factors: Readonly<Record<string, FactorPicture>>;
}

/** The picture at an instant: a pure function of what stands and that instant. */
export const pictureAt = (standing: Standing, framework: Framework, instant: number): Picture => {
  const factors = Object.fromEntries(
    framework.factors.map(({ id }) => {
      const factor = standing.factors[id];
      if (factor === undefined) throw new Error(`what stands knows no factor ${id} of ${framework.id}`);
      return [id, factorPicture(factor, staleBefore(framework, id, instant))];
    }),
  );
  return { factors, coverage: sumCoverage(Object.values(factors)) };
};

/** Whether a standing rating of this factor is too old at an instant. Days are calendar days, UTC. */
export const isStaleAt = (
  rating: { readonly day: number },
  framework: Framework,
  factorId: string,
  instant: number,
): boolean => rating.day < staleBefore(framework, factorId, instant);

/** The first day whose ratings are not stale. */
const staleBefore = (framework: Framework, factorId: string, instant: number): number => {
  const days = framework.staleAfterDays[factorId];
  return days === undefined ? Number.NEGATIVE_INFINITY : dayOf(instant) - days;
};

const factorPicture = (factor: StandingFactor, firstFreshDay: number): FactorPicture => {
  const ratings = Object.values(factor.ratings);
  const onScale = ratings.filter(({ rating }) => isOnScale(rating));
  const fresh = onScale.filter(({ day }) => day >= firstFreshDay);
  return {
    suggested: factor.suggested,
    judged: factor.judgement?.level ?? null,
    effective: effectiveLevel(factor),
    trend: trendOf(fresh),
    coverage: {
      assessed: onScale.length,
      applicable: factor.indicatorCount - ratings.filter(({ rating }) => rating === 'not-applicable').length,
    },
    stale: onScale.length > 0 && fresh.length === 0,
    review: factor.judgement !== null && factor.judgement.suggestedWhenMade !== factor.suggested,
  };
};

/** A judgement stands while the suggestion is not above what it was when it was made; it cannot silence later facts. */
const effectiveLevel = ({ suggested, judgement }: StandingFactor): FactorLevel => {
  if (judgement === null) return suggested;
  return isLevelAtLeast(judgement.suggestedWhenMade, suggested)
    ? judgement.level
    : higherLevel(judgement.level, suggested);
};

const trendOf = (ratings: readonly StandingRating[]): Trend => {
  const balance = ratings.reduce((sum, { trend }) => sum + { falling: -1, steady: 0, rising: 1 }[trend], 0);
  if (balance === 0) return 'steady';
  return balance > 0 ? 'rising' : 'falling';
};

const sumCoverage = (factors: readonly FactorPicture[]): Coverage => ({
  assessed: factors.reduce((sum, { coverage }) => sum + coverage.assessed, 0),
  applicable: factors.reduce((sum, { coverage }) => sum + coverage.applicable, 0),
});
