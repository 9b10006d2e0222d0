import { z } from 'zod';
import { noTruths } from '../assessment/no-truths.ts';
import { emptyStanding, Standing } from '../assessment/standing.ts';
import { FactorLevel } from '../assessment/factor-level.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import type { Framework } from '../frameworks/framework.ts';
import { ChartContext, INITIAL_CONTEXT } from './escalation-setup.ts';
import type { Posture } from './posture.ts';
import { INITIAL_STATES, RegionStates } from './posture.ts';
import { EMPTY_QUESTION_LOG, QuestionLog } from './question-log.ts';

/**
 * All that a replay carries from one event to the next. Saved between two sittings and restored, it continues as if it
 * had never stopped. Our own format, independent of the library that runs the chart.
 */
export const EscalationRecord = z.strictObject({
  version: z.literal(1),
  standing: Standing,
  states: RegionStates,
  signs: z.array(z.string()).readonly().meta({ description: 'from the last weighing, sorted' }),
  context: ChartContext,
  truths: z.record(z.string(), z.boolean()).meta({ description: 'the rules as last weighed' }),
  levels: z.record(z.string(), FactorLevel).meta({ description: 'effective levels as last weighed' }),
  wasOngoing: z.boolean().meta({ description: 'risk.ongoing held at some weighing so far' }),
  questions: QuestionLog,
});
export type EscalationRecord = Readonly<z.infer<typeof EscalationRecord>>;

/** The record of a case in which nothing has happened. */
export const initialRecord = (framework: Framework, ruleSet: RuleSet): EscalationRecord => ({
  version: 1,
  standing: emptyStanding(framework),
  states: INITIAL_STATES,
  signs: [],
  context: INITIAL_CONTEXT,
  truths: noTruths(ruleSet),
  levels: {},
  wasOngoing: false,
  questions: EMPTY_QUESTION_LOG,
});

/** The posture that a record amounts to. */
export const postureOf = ({ signs, states }: Pick<EscalationRecord, 'signs' | 'states'>): Posture => ({
  signs,
  ...states,
});
