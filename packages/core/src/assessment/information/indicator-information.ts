import { z } from 'zod';
import { Rating } from '../../case/events/assessment.ts';
import { dayOf, instantOf, Moment } from '../../case/instant.ts';
import { originsOf } from '../evidence-register.ts';
import { isStaleAt } from '../picture.ts';
import { InformationState, marksOf } from './information-state.ts';
import type { OnRecord, Rated } from './on-record.ts';

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
  const basis = basisOf(record, rated);
  const dissents = record.dissents.get(indicator) ?? [];
  const marks = marksOf({
    rating: rated?.rating,
    independentSources: basis.independentSources,
    isStale: rated !== undefined && isStaleNow(record, factorId, rated),
    isContested: basis.contradicting.length > 0 || dissents.length > 0,
  });
  return {
    indicator,
    state: marks[0],
    marks,
    rating: rated?.rating ?? null,
    at: rated?.at ?? null,
    ...basis,
    dissents,
  };
};

const isStaleNow = ({ framework, instant }: OnRecord, factorId: string, { at }: Rated): boolean =>
  isStaleAt({ day: dayOf(instantOf(at)) }, framework, factorId, instant);

/** What a rating rests on, and what stands against it; without a rating, nothing. */
const basisOf = (
  { register }: OnRecord,
  rated: Rated | undefined,
): Pick<IndicatorInformation, 'independentSources' | 'evidence' | 'contradicting' | 'withdrawn'> => {
  const isStanding = (id: string): boolean => register.evidence.get(id)?.withdrawn === false;
  const cited = unique(rated?.evidence ?? []);
  const against = unique(rated?.contradicting ?? []);
  return {
    independentSources: originsOf(register, cited).size,
    evidence: cited.filter(isStanding),
    contradicting: against.filter(isStanding),
    withdrawn: unique([...cited, ...against]).filter((id) => !isStanding(id)),
  };
};

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
