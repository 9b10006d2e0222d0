import { z } from 'zod';
import { ResilienceFamily } from '../../doctrine/resilience-families.ts';
import { Confidence, Label, Prose, stamp, stampWithDisclosure } from '../fields.ts';
import { Moment } from '../instant.ts';

/** The scale, from least to most; `not-assessable` and `not-applicable` are off it. */
export const SCALE = ['absent', 'emerging', 'present', 'acute'] as const;
export const Rating = z
  .enum([...SCALE, 'not-assessable', 'not-applicable'])
  .meta({ title: 'Rating of an indicator' });
export type Rating = z.infer<typeof Rating>;

export const Trend = z.enum(['falling', 'steady', 'rising']);
export type Trend = z.infer<typeof Trend>;

/** Factor levels on the scale, from least to most; `unknown` lies below all of them and is never judged. */
export const JUDGED_LEVELS = ['none', 'low', 'moderate', 'high', 'severe'] as const;
export const JudgedLevel = z.enum(JUDGED_LEVELS).meta({ title: 'Level of a factor' });
export type JudgedLevel = z.infer<typeof JudgedLevel>;

export const IndicatorRated = z.strictObject({
  ...stamp,
  type: z.literal('indicator.rated'),
  indicator: Label,
  rating: Rating,
  confidence: Confidence,
  rationale: Prose,
  trend: Trend.optional(),
  evidence: z.array(Label).optional(),
  contradicting: z.array(Label).optional(),
  populations: z.array(Label).optional(),
  actors: z.array(z.enum(['state', 'state-aligned', 'non-state', 'foreign'])).optional(),
  where: z.array(Label).optional(),
});

/** A level of `null` withdraws the judgement. */
export const FactorJudged = z.strictObject({
  ...stampWithDisclosure,
  type: z.literal('factor.judged'),
  factor: Label,
  level: JudgedLevel.nullable(),
  rationale: Prose,
  confidence: Confidence,
});

export const ResilienceRecorded = z.strictObject({
  ...stamp,
  type: z.literal('resilience.recorded'),
  resilience: Label,
  what: Prose,
  family: ResilienceFamily,
  status: z.enum(['in-place', 'weakening', 'missing']),
  rationale: Prose,
  evidence: z.array(Label).optional(),
});

/** The likelihood bands of ICD 203 (2015), first row of words. Never in one sentence with a confidence. */
const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const;

export const OutlookRecorded = z.strictObject({
  ...stamp,
  type: z.literal('outlook.recorded'),
  horizonDays: z.int().positive(),
  best: Prose,
  likely: Prose,
  worst: Prose,
  likelihood: z.enum(LIKELIHOODS),
  watch: z.array(Prose),
});

export const TriggerExpected = z.strictObject({
  ...stamp,
  type: z.literal('trigger.expected'),
  indicator: Label,
  from: Moment,
  to: Moment,
  what: Prose,
});
