import { SOURCE_KINDS } from '@forewarn/core/information';
import { z } from 'zod';

const Text = z.string().min(1);
const named = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.record(z.enum(names), Text);

/** The questions that an assessment asks of itself, in the order in which it prints them. */
export const QUALITY_QUESTIONS = [
  'coverage',
  'sources',
  'evidence',
  'corroboration',
  'verified',
  'rationales',
  'recency',
  'against',
  'judgements',
  'outlook',
  'dissent',
  'review',
] as const;

/** The states of information that ask for caution with a rating. */
export const CAUTION_MARKS = ['unsupported', 'stale', 'contested', 'single-sourced'] as const;

const SHARED_GAPS = [
  'evidenceKept',
  'ratingsKept',
  'judgementsKept',
  'protectedSources',
  'notFollowed',
  'eventsSinceBrief',
] as const;
const LOOKED_GAPS = [
  'indicators',
  'incitement',
  'preparation',
  'commission',
  'evidenceNeverCited',
  'evidenceNoLongerCited',
  'populationsNeverNamed',
] as const;
const ASSESSED_GAPS = [
  'notAssessable',
  'unsupported',
  'stale',
  'absentWithoutEvidence',
  'unknownFactors',
  'staleFactors',
] as const;

/** What only a full assessment says, by the ids of the model; its sentences have places such as `{id}`. */
export const FullWords = z.strictObject({
  sourceKinds: named(SOURCE_KINDS),
  cautions: named(CAUTION_MARKS),
  recommended: Text,
  consents: named(['the-state-acts', 'needed', 'not-needed', 'council-decision']),
  gaps: named([...SHARED_GAPS, ...LOOKED_GAPS, ...ASSESSED_GAPS]),
  quality: z.record(z.enum(QUALITY_QUESTIONS), z.strictObject({ asks: Text, measure: Text })),
  amounts: named(['outOf', 'ofFactor', 'noFactor', 'noOutlook']),
  reviews: named(['none', 'requested', 'returned', 'approved']),
});
export type FullWords = Readonly<z.infer<typeof FullWords>>;
