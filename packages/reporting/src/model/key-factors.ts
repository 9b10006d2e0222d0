import type { CaseEventOf, Factor, Indicator } from '@forewarn/core';
import { isStaleAt, lastInstantOf, ratingWords, SCALE } from '@forewarn/core';
import { textWithoutMark } from '@forewarn/core/agreement/mark';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { FactorEntry, describeFactors, weighingFactors } from './factors.ts';

const IndicatorEntry = z
  .strictObject({
    id: z.string(),
    gist: z.string().meta({ description: 'our restatement, or that the text is not verified' }),
    rating: z.string(),
    trend: z.string().nullable().meta({ description: 'null when steady' }),
    confidence: z.string(),
    rationale: z.string().meta({ description: 'what the analyst wrote; may be empty' }),
    at: z.string(),
    isStale: z.boolean(),
    notes: z.array(z.int()).meta({ description: 'number of the first item of evidence' }),
    moreNotes: z.int().meta({ description: 'how many more items it rests on' }),
    grades: z.array(z.string()).meta({ description: 'grades of that evidence, each once, such as B2' }),
    contradicting: z.array(z.int()).meta({ description: 'numbers of the evidence against it' }),
  })
  .meta({ description: 'a rating that stands' });
type IndicatorEntry = z.infer<typeof IndicatorEntry>;

export const KeyFactor = z
  .strictObject({
    ...FactorEntry.shape,
    judgement: z
      .strictObject({ at: z.string(), rationale: z.string(), confidence: z.string() })
      .nullable()
      .meta({ description: 'the judgement that stands, with its reasons' }),
    indicators: z.array(IndicatorEntry).readonly().meta({ description: 'the highest rated, at most two' }),
    more: z.int().meta({ description: 'how many more indicators of the factor are rated above absent' }),
  })
  .meta({ description: 'a factor that weighs most, with what it rests on' });
export type KeyFactor = Readonly<z.infer<typeof KeyFactor>>;

const MOST_INDICATORS = 2;
const MOST_NOTES = 1;

const MOST_KEY_FACTORS = 3;

/** The factors that weigh most, each with its highest rated indicators and the evidence for them; and how many are left out. */
export const describeKeyFactors = (
  context: BriefContext,
): {
  readonly keyFactors: readonly KeyFactor[];
  readonly moreKeyFactors: number;
  readonly moreIndicators: number;
} => {
  const entries = new Map(describeFactors(context).map((entry) => [entry.id, entry]));
  const weighing = weighingFactors(context);
  const keyFactors = weighing.slice(0, MOST_KEY_FACTORS).flatMap((factor) => {
    const entry = entries.get(factor.id);
    return entry === undefined ? [] : [{ ...entry, ...restsOn(factor, context) }];
  });
  return {
    keyFactors,
    moreKeyFactors: weighing.length - keyFactors.length,
    moreIndicators: keyFactors.reduce((sum, { more }) => sum + more, 0),
  };
};

const restsOn = (
  factor: Factor,
  context: BriefContext,
): Pick<KeyFactor, 'judgement' | 'indicators' | 'more'> => {
  const rated = factor.indicators
    .flatMap((indicator) => {
      const event = context.records.ratings.get(indicator.id);
      return event === undefined || rank(event) < 1 ? [] : [{ indicator, event }];
    })
    .toSorted((one, other) => rank(other.event) - rank(one.event));
  const shown = rated.slice(0, MOST_INDICATORS);
  const judged = context.records.judgements.get(factor.id);
  return {
    judgement:
      judged === undefined || judged.level === null
        ? null
        : {
            at: judged.at,
            rationale: textWithoutMark(judged.rationale),
            confidence: context.wording.confidences[judged.confidence] ?? judged.confidence,
          },
    indicators: shown.map(({ indicator, event }) => describeIndicator(factor, indicator, event, context)),
    more: rated.length - shown.length,
  };
};

/** Off the scale below all: -1. */
const rank = ({ rating }: CaseEventOf<'indicator.rated'>): number =>
  (SCALE as readonly string[]).indexOf(rating);

const describeIndicator = (
  factor: Factor,
  indicator: Indicator,
  event: CaseEventOf<'indicator.rated'>,
  { wording, notes, framework, record, asOf }: BriefContext,
): IndicatorEntry => {
  const standing = record.standing.factors[factor.id]?.ratings[indicator.id];
  const trend = standing?.trend ?? 'steady';
  const evidence = notes.standing(event.evidence);
  return {
    id: indicator.id,
    gist: indicator.certainty === 'low' ? wording.notVerified : indicator.gist,
    rating: ratingWords(wording, event.rating, indicator.statesAbsence === true),
    trend: trend === 'steady' ? null : (wording.trends[trend] ?? trend),
    confidence: wording.confidences[event.confidence] ?? event.confidence,
    rationale: textWithoutMark(event.rationale),
    at: event.at,
    isStale: standing !== undefined && isStaleAt(standing, framework, factor.id, lastInstantOf(asOf)),
    notes: [...notes.cite(evidence.slice(0, MOST_NOTES))],
    moreNotes: Math.max(0, evidence.length - MOST_NOTES),
    grades: [...notes.grades(event.evidence)],
    contradicting: [...notes.cite(event.contradicting)],
  };
};
