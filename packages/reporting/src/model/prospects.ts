import { daysBetween, instantOf, lastInstantOf } from '@forewarn/core';
import { textWithoutMark } from '@forewarn/core/agreement/mark';
import { z } from 'zod';
import { fillPhrase } from './brief-words.ts';
import type { BriefContext } from './brief-context.ts';

export const OutlookEntry = z
  .strictObject({
    at: z.string(),
    horizonDays: z.int(),
    isPast: z.boolean().meta({ description: 'whether its horizon ended before the date of the brief' }),
    best: z.string(),
    likely: z.string(),
    worst: z.string(),
    likelihood: z
      .string()
      .meta({ description: 'of the likely course, in the words of ICD 203; never with a confidence' }),
    watch: z.array(z.string()),
  })
  .meta({ description: 'the last outlook recorded' });
export const TriggerEntry = z
  .strictObject({ indicator: z.string(), from: z.string(), to: z.string(), what: z.string() })
  .meta({ description: 'a trigger that is expected and not yet past' });
export const ResilienceEntry = z
  .strictObject({
    what: z.string(),
    family: z.string(),
    status: z.string(),
    rationale: z.string(),
    notes: z.array(z.int()),
  })
  .meta({ description: 'what protects, and whether it holds' });
export const RecommendationEntry = z
  .strictObject({
    to: z.string(),
    what: z.string(),
    at: z.string(),
    due: z.string().nullable(),
    isOverdue: z.boolean(),
    status: z
      .string()
      .nullable()
      .meta({ description: 'what became of it, in words; null when nothing is recorded' }),
    note: z.string().nullable(),
  })
  .meta({ description: 'a recommendation, its addressee, and what became of it' });
export const DissentEntry = z
  .strictObject({ at: z.string(), on: z.string(), view: z.string(), rationale: z.string() })
  .meta({ description: 'a dissenting view, as it was entered' });

export const describeOutlook = ({
  records: { outlook },
  asOf,
  words,
}: BriefContext): z.infer<typeof OutlookEntry> | null => {
  if (outlook === null) return null;
  const { at, horizonDays, best, likely, worst, likelihood, watch } = outlook;
  return {
    at,
    horizonDays,
    isPast: daysBetween(at, asOf) > horizonDays,
    best,
    likely,
    worst,
    likelihood: words.terms.likelihoods[likelihood] ?? likelihood,
    watch,
  };
};

export const describeTriggers = ({ records, asOf }: BriefContext): readonly z.infer<typeof TriggerEntry>[] =>
  records.triggers
    .filter(({ to }) => lastInstantOf(to) >= instantOf(asOf))
    .map(({ indicator, from, to, what }) => ({ indicator, from, to, what }));

const MOST_RESILIENCE = 4;

/** How many entries are not among those described. */
export const countMoreResilience = ({ records }: BriefContext): number =>
  Math.max(0, records.resilience.length - MOST_RESILIENCE);

/** The latest entries. */
export const describeResilience = ({
  records,
  wording,
  words,
  notes,
}: BriefContext): readonly z.infer<typeof ResilienceEntry>[] =>
  records.resilience.slice(-MOST_RESILIENCE).map(({ what, family, status, rationale, evidence }) => ({
    what,
    family: wording.families[family] ?? family,
    status: words.terms.resilienceStatuses[status] ?? status,
    rationale,
    notes: [...notes.cite(evidence)],
  }));

export const describeRecommendations = ({
  records,
  words,
  asOf,
}: BriefContext): readonly z.infer<typeof RecommendationEntry>[] =>
  [...records.recommendations.values()].map(({ made, followed }) => ({
    to: made.to,
    what: made.what,
    at: made.at,
    due: made.due ?? null,
    isOverdue:
      made.due !== undefined &&
      followed?.status !== 'done' &&
      followed?.status !== 'declined' &&
      lastInstantOf(made.due) < instantOf(asOf),
    status:
      followed === null ? null : (words.terms.recommendationStatuses[followed.status] ?? followed.status),
    note: followed?.note ?? null,
  }));

export const describeDissents = ({
  records,
  wording,
  words,
}: BriefContext): readonly z.infer<typeof DissentEntry>[] =>
  records.dissents.map(({ at, on, view, rationale }) => ({
    at,
    on:
      wording.regions[on] ??
      fillPhrase(on.includes('.') ? words.phrases.indicator : words.phrases.factor, { id: on }),
    view: textWithoutMark(view),
    rationale,
  }));
