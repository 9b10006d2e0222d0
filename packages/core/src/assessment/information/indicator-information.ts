import { z } from 'zod';
import { Rating } from '../../case/events/assessment.ts';
import { dayOf, instantOf, Moment } from '../../case/instant.ts';
import { originsOf } from '../evidence-register.ts';
import { isStaleAt } from '../picture.ts';
import { InformationState, marksOf } from './information-state.ts';
import type { OnRecord } from './on-record.ts';

const Ids = z.array(z.string()).readonly();

/** What is known of an indicator, and on what that rests. */
export const IndicatorInformation = z.strictObject({
  indicator: z.string(),
  state: InformationState.meta({ description: 'the first of its marks' }),
  marks: z
    .array(InformationState)
    .min(1)
    .readonly()
    .meta({ description: 'every state that holds, in the order in which they win' }),
  rating: Rating.nullable(),
  at: Moment.nullable().meta({ description: 'the date of the rating' }),
  independentSources: z
    .int()
    .nonnegative()
    .meta({ description: 'origins behind the evidence for the rating; copies of one report count once' }),
  evidence: Ids.meta({ description: 'for the rating, not withdrawn' }),
  contradicting: Ids.meta({ description: 'against the rating, not withdrawn' }),
  withdrawn: Ids.meta({ description: 'cited for or against, and withdrawn' }),
  dissents: z.array(Moment).readonly().meta({ description: 'when the dissents that stand were recorded' }),
});
export type IndicatorInformation = Readonly<z.infer<typeof IndicatorInformation>>;

/** What is on record about an indicator of a factor. */
export const indicatorInformation = (
  record: OnRecord,
  factorId: string,
  indicator: string,
): IndicatorInformation => {
  const rated = record.ratings.get(indicator);
  const isStanding = (id: string): boolean => record.register.evidence.get(id)?.withdrawn === false;
  const cited = unique(rated?.evidence ?? []);
  const against = unique(rated?.contradicting ?? []);
  const contradicting = against.filter(isStanding);
  const dissents = record.dissents.get(indicator) ?? [];
  const independentSources = originsOf(record.register, cited).size;
  const marks = marksOf({
    rating: rated?.rating,
    independentSources,
    isStale:
      rated !== undefined &&
      isStaleAt({ day: dayOf(instantOf(rated.at)) }, record.framework, factorId, record.instant),
    isContested: contradicting.length > 0 || dissents.length > 0,
  });
  return {
    indicator,
    state: marks[0],
    marks,
    rating: rated?.rating ?? null,
    at: rated?.at ?? null,
    independentSources,
    evidence: cited.filter(isStanding),
    contradicting,
    withdrawn: unique([...cited, ...against]).filter((id) => !isStanding(id)),
    dissents,
  };
};

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
