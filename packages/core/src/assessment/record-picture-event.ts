import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import { dayOf, instantOf } from '../case/instant.ts';
import { defaultTrend } from './default-trend.ts';
import { suggestLevel } from './factor-level.ts';
import { factorIdOf } from './standing.ts';
import type { Standing, StandingFactor } from './standing.ts';
import { withWithdrawn } from './withdrawn-evidence.ts';

/** What stands after an event. Events that are not about the picture leave it as it is. */
export const recordPictureEvent = (standing: Standing, event: CaseEvent): Standing => {
  switch (event.type) {
    case 'indicator.rated':
      return rate(standing, event);
    case 'factor.judged':
      return judge(standing, event);
    case 'evidence.withdrawn':
      return {
        ...standing,
        withdrawnEvidence: withWithdrawn(standing.withdrawnEvidence, event.evidence),
      };
    default:
      return standing;
  }
};

const rate = (standing: Standing, event: CaseEventOf<'indicator.rated'>): Standing => {
  const factor = factorOf(standing, factorIdOf(event.indicator));
  const ratings = {
    ...factor.ratings,
    [event.indicator]: {
      rating: event.rating,
      trend: event.trend ?? defaultTrend(event.rating, factor.ratings[event.indicator]?.rating),
      confidence: event.confidence,
      at: event.at,
      day: dayOf(instantOf(event.at)),
      evidence: event.evidence ?? [],
    },
  };
  const suggested = suggestLevel(
    Object.values(ratings).map(({ rating }) => rating),
    factor.indicatorCount,
  );
  return withFactor(standing, factorIdOf(event.indicator), { ...factor, ratings, suggested });
};

const judge = (standing: Standing, event: CaseEventOf<'factor.judged'>): Standing => {
  const factor = factorOf(standing, event.factor);
  const judgement = event.level === null ? null : { level: event.level, suggestedWhenMade: factor.suggested };
  return withFactor(standing, event.factor, { ...factor, judgement });
};

const factorOf = (standing: Standing, id: string): StandingFactor => {
  const factor = standing.factors[id];
  if (factor === undefined)
    throw new Error(`factor ${id} is not of this framework: the case was not checked`);
  return factor;
};

const withFactor = (standing: Standing, id: string, factor: StandingFactor): Standing => ({
  ...standing,
  factors: { ...standing.factors, [id]: factor },
});
