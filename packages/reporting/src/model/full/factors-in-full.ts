import type { CaseEventOf, Factor, Indicator } from '@forewarn/core';
import { ratingWords } from '@forewarn/core';
import { textWithoutMark } from '@forewarn/core/agreement/mark';
import type { FactorInformation, IndicatorInformation } from '@forewarn/core/information';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { describeFactors, FactorEntry } from '../factors.ts';
import { CAUTION_MARKS } from './full-words.ts';
import { countryOf } from './places.ts';

const Numbers = z.array(z.int()).readonly();
const Names = z.array(z.string()).readonly();

const FullRating = z
  .strictObject({
    id: z.string(),
    gist: z.string().meta({ description: 'our restatement, or that the text is not verified' }),
    rating: z.string(),
    trend: z.string().nullable().meta({ description: 'null when steady, and off the scale' }),
    confidence: z.string(),
    at: z.string(),
    rationale: z.string().meta({ description: 'what the analyst wrote, whole; may be empty' }),
    marks: Names.meta({ description: 'what asks for caution with it, in words, such as one source only' }),
    populations: Names.meta({ description: 'their names' }),
    actors: Names.meta({ description: 'kinds of actors' }),
    places: Names.meta({ description: 'as released: the country' }),
    notes: Numbers.meta({ description: 'numbers of the evidence' }),
    contradicting: Numbers.meta({ description: 'numbers of the evidence against it' }),
    withdrawn: z.int().meta({ description: 'items that it cited and that have been withdrawn' }),
    earlier: z.int().meta({ description: 'ratings of the indicator that it replaced' }),
  })
  .meta({ description: 'a rating that stands, on the scale or off it' });
type FullRating = Readonly<z.infer<typeof FullRating>>;

export const FullFactor = z
  .strictObject({
    ...FactorEntry.shape,
    gist: z.string().meta({ description: 'our restatement, or that the text is not verified' }),
    group: z.string().meta({ description: 'its kind in words' }),
    independentSources: z.int().meta({ description: 'behind its ratings; copies of one report count once' }),
    judgement: z
      .strictObject({
        at: z.string(),
        rationale: z.string(),
        confidence: z.string(),
        earlier: z.int().meta({ description: 'judgements of the factor that it replaced' }),
      })
      .nullable()
      .meta({ description: 'the judgement that stands, with its reasons, whole' }),
    ratings: z.array(FullRating).readonly().meta({ description: 'every rating that stands' }),
    unrated: z
      .array(z.strictObject({ id: z.string(), gist: z.string() }))
      .readonly()
      .meta({ description: 'its indicators that nobody has rated' }),
  })
  .meta({ description: 'a factor with all that stands on it' });
export type FullFactor = Readonly<z.infer<typeof FullFactor>>;

/** Every factor of the framework with every rating. Evidence is numbered in the order in which it is cited here. */
export const describeFactorsInFull = (
  context: BriefContext,
  information: readonly FactorInformation[],
): readonly FullFactor[] => {
  const earlier = countEarlier(context);
  return describeFactors(context).flatMap((entry, index) => {
    const factor = context.framework.factors[index];
    const known = information[index];
    if (factor === undefined || known === undefined) return [];
    return [
      {
        ...entry,
        gist: gistOf(factor, context),
        group: context.labels.factorBars.kinds[factor.kind] ?? factor.kind,
        independentSources: known.independentSources,
        judgement: judgementOf(factor, context, earlier),
        ...ratingsOf(factor, known.indicators, context, earlier),
      },
    ];
  });
};

const gistOf = (
  { certainty, gist }: Pick<Indicator, 'certainty' | 'gist'>,
  { wording }: BriefContext,
): string => (certainty === 'low' ? wording.notVerified : gist);

type Counted = (id: string) => number;

/** How many ratings of an indicator, or judgements of a factor, came before the one that stands. */
const countEarlier = ({ caseFile }: BriefContext): Counted => {
  const times = new Map<string, number>();
  for (const event of caseFile.events) {
    const id = subjectOf(event);
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return (id) => Math.max(0, (times.get(id) ?? 0) - 1);
};

const subjectOf = (event: BriefContext['caseFile']['events'][number]): string | undefined => {
  if (event.type === 'indicator.rated') return event.indicator;
  return event.type === 'factor.judged' ? event.factor : undefined;
};

const judgementOf = (
  { id }: Factor,
  { records, wording }: BriefContext,
  earlier: Counted,
): FullFactor['judgement'] => {
  const judged = records.judgements.get(id);
  if (judged === undefined || judged.level === null) return null;
  return {
    at: judged.at,
    rationale: textWithoutMark(judged.rationale),
    confidence: wording.confidences[judged.confidence] ?? judged.confidence,
    earlier: earlier(id),
  };
};

const ratingsOf = (
  factor: Factor,
  information: readonly IndicatorInformation[],
  context: BriefContext,
  earlier: Counted,
): Pick<FullFactor, 'ratings' | 'unrated'> => {
  const ratings: FullRating[] = [];
  const unrated: FullFactor['unrated'][number][] = [];
  for (const [index, indicator] of factor.indicators.entries()) {
    const event = context.records.ratings.get(indicator.id);
    if (event === undefined) unrated.push({ id: indicator.id, gist: gistOf(indicator, context) });
    else ratings.push(ratingOf(indicator, event, information[index], context, earlier(indicator.id)));
  }
  return { ratings, unrated };
};

const ratingOf = (
  indicator: Indicator,
  event: CaseEventOf<'indicator.rated'>,
  known: IndicatorInformation | undefined,
  context: BriefContext,
  earlier: number,
): FullRating => {
  const { wording, notes } = context;
  return {
    id: indicator.id,
    gist: gistOf(indicator, context),
    rating: ratingWords(wording, event.rating, indicator.statesAbsence === true),
    trend: trendOf(indicator, context),
    confidence: wording.confidences[event.confidence] ?? event.confidence,
    at: event.at,
    rationale: textWithoutMark(event.rationale),
    marks: CAUTION_MARKS.filter((mark) => known?.marks.includes(mark)).map(
      (mark) => context.words.full.cautions[mark],
    ),
    ...namedBy(event, context),
    notes: notes.cite(event.evidence),
    contradicting: notes.cite(event.contradicting),
    withdrawn: known?.withdrawn.length ?? 0,
    earlier,
  };
};

const trendOf = ({ id }: Indicator, { record, wording }: BriefContext): string | null => {
  const trend = record.standing.factors[id.slice(0, id.indexOf('.'))]?.ratings[id]?.trend ?? 'steady';
  return trend === 'steady' ? null : (wording.trends[trend] ?? trend);
};

/** Whom and where a rating names. */
const namedBy = (
  { populations = [], actors = [], where = [] }: CaseEventOf<'indicator.rated'>,
  { records, words, caseFile }: BriefContext,
): Pick<FullRating, 'populations' | 'actors' | 'places'> => ({
  populations: populations.flatMap((id) => records.populations.get(id)?.name ?? []),
  actors: actors.map((actor) => words.terms.actors[actor] ?? actor),
  places: [...new Set(where)].map((place) => countryOf(place, caseFile.area.country, words.language)),
});
