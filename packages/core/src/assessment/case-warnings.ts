import { z } from 'zod';
import type { CaseFile } from '../case/case-file.ts';
import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { dayOf, instantOf } from '../case/instant.ts';
import type { Library } from '../doctrine/library.ts';
import { findFramework, LIBRARY } from '../doctrine/library.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { EvidenceRegister } from './evidence-register.ts';
import { evidenceRegister, originsOf } from './evidence-register.ts';
import { isLevelAtLeast, isOnScale, isRatedAtLeast } from './factor-level.ts';
import { isStaleAt } from './picture.ts';
import { recordPictureEvent } from './record-picture-event.ts';
import type { Standing } from './standing.ts';
import { emptyStanding } from './standing.ts';

/** What an analyst should look at again. A warning is not an error: the case stands. */
export const CaseWarning = z.strictObject({
  code: z.enum([
    'unsupported',
    'cites-withdrawn',
    'single-sourced',
    'stale',
    'no-rationale',
    'judged-against-suggestion',
    'suggestion-changed',
  ]),
  subject: z.string().meta({ description: 'the indicator or the factor' }),
});
export type CaseWarning = Readonly<z.infer<typeof CaseWarning>>;

/** The warnings of a checked case at the date of its last event, in the order of the framework. */
export const caseWarnings = (caseFile: CaseFile, library: Library = LIBRARY): readonly CaseWarning[] => {
  const framework = findFramework(caseFile.framework, library);
  if (framework === undefined)
    throw new Error(`unknown framework ${caseFile.framework}: the case was not checked`);
  const events = inOrderOfApplication(caseFile.events);
  const standing = events.reduce(recordPictureEvent, emptyStanding(framework));
  const instant = instantOf(events.at(-1)?.at ?? '1970-01-01');
  const about: Facts = {
    framework,
    instant,
    register: evidenceRegister(events),
  };
  const latest = latestRatings(events);
  return framework.factors.flatMap((factor) => [
    ...factor.indicators.flatMap(({ id }) => {
      const rating = latest.get(id);
      return rating === undefined ? [] : ratingWarnings(rating, factor.id, about);
    }),
    ...judgementWarnings(factor.id, standing),
  ]);
};

interface Facts {
  readonly framework: Framework;
  readonly instant: number;
  readonly register: EvidenceRegister;
}

type Rated = CaseEventOf<'indicator.rated'>;

const latestRatings = (events: readonly CaseEvent[]): ReadonlyMap<string, Rated> =>
  new Map(
    events.flatMap((event) => (event.type === 'indicator.rated' ? [[event.indicator, event] as const] : [])),
  );

const ratingWarnings = (rating: Rated, factor: string, facts: Facts): readonly CaseWarning[] => {
  const day = dayOf(instantOf(rating.at));
  const codes: readonly CaseWarning['code'][] = [
    ...basisWarnings(rating, facts),
    ...(isOnScale(rating.rating) && isStaleAt({ day }, facts.framework, factor, facts.instant)
      ? (['stale'] as const)
      : []),
    ...(rating.rationale.trim() === '' ? (['no-rationale'] as const) : []),
  ];
  return codes.map((code) => ({ code, subject: rating.indicator }));
};

/** Sources with one origin count once: a copied report corroborates nothing. */
const basisWarnings = (rating: Rated, facts: Facts): readonly CaseWarning['code'][] => {
  const { evidence = [], contradicting = [] } = rating;
  const isWithdrawn = (id: string): boolean => facts.register.evidence.get(id)?.withdrawn === true;
  const origins = originsOf(facts.register, evidence);
  const needsBasis = isRatedAtLeast(rating.rating, 'emerging');
  return [
    ...(needsBasis && origins.size === 0 ? (['unsupported'] as const) : []),
    ...([...evidence, ...contradicting].some(isWithdrawn) ? (['cites-withdrawn'] as const) : []),
    ...(needsBasis && origins.size === 1 ? (['single-sourced'] as const) : []),
  ];
};

const judgementWarnings = (factorId: string, standing: Standing): readonly CaseWarning[] => {
  const factor = standing.factors[factorId];
  if (factor === undefined || factor.judgement === null) return [];
  const { level, suggestedWhenMade } = factor.judgement;
  const isSame = isLevelAtLeast(level, factor.suggested) && isLevelAtLeast(factor.suggested, level);
  return [
    ...(isSame ? [] : [{ code: 'judged-against-suggestion', subject: factorId } as const]),
    ...(suggestedWhenMade === factor.suggested
      ? []
      : [{ code: 'suggestion-changed', subject: factorId } as const]),
  ];
};
