import { z } from 'zod';
import type { Rule } from '../doctrine/rule-set.ts';

const Words = z.record(z.string(), z.string().min(1));

/** The words for the ids of the model in one language. Shells show these; the core itself never puts ids into sentences. */
export const Wording = z.strictObject({
  language: z.string(),
  regions: Words,
  states: Words.meta({ description: 'by `region:state`, else by `state`' }),
  questions: z.record(z.string(), z.strictObject({ title: z.string().min(1), asks: z.string().min(1) })),
  signs: Words,
  rules: Words,
  levels: Words,
  ratings: Words,
  absences: Words.meta({ description: 'the ratings of an indicator that states an absence' }),
  ratingMeanings: Words,
  trends: Words,
  confidences: Words,
  reliabilities: Words,
  credibilities: Words,
  disclosures: Words,
  eventTypes: Words,
  families: Words,
  carried: Words.meta({ description: 'how much a derived rule keeps of the rule whose reason it bears' }),
  notVerified: z.string().min(1),
  noDetermination: z.string().min(1),
  convention: z.string().min(1),
});
export type Wording = Readonly<z.infer<typeof Wording>>;

/** The reason of a rule; where it was carried over from another rule set, with how much of it was. */
export const reasonWords = (
  wording: Wording,
  { reason, carried }: Pick<Rule, 'reason' | 'carried'>,
): string => (carried === undefined ? reason : `${reason} ${wording.carried[carried] ?? ''}`.trim());

/** The words for a region's state. */
export const stateWords = (wording: Wording, region: string, state: string): string =>
  wording.states[`${region}:${state}`] ?? wording.states[state] ?? state;

/** The words for a rating of an indicator; indicators that state an absence have their own. */
export const ratingWords = (wording: Wording, rating: string, statesAbsence: boolean): string =>
  (statesAbsence ? wording.absences[rating] : undefined) ?? wording.ratings[rating] ?? rating;
