import type { Picture } from '../assessment/picture.ts';
import { pictureAt } from '../assessment/picture.ts';
import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import { instantOf } from '../case/instant.ts';
import type { Moment } from '../case/instant.ts';
import type { EscalationRecord } from './escalation-record.ts';
import { Region, stateOf } from './posture.ts';
import type { Method } from './method.ts';

/** The picture and the truth of every rule at an instant, with the regions as they stand. */
export const weigh = (
  record: Pick<EscalationRecord, 'standing' | 'states'>,
  method: Method,
  instant: number,
): { readonly picture: Picture; readonly truths: RuleTruths } => {
  const facts = ruleFactsOf(record, method, instant);
  return { picture: facts.picture, truths: method.rulesHold(facts) };
};

/** What the rules are read from at an instant, with the regions as they stand. */
export const ruleFactsOf = (
  { standing, states }: Pick<EscalationRecord, 'standing' | 'states'>,
  { framework }: Method,
  instant: number,
): RuleFacts => ({
  framework,
  standing,
  picture: pictureAt(standing, framework, instant),
  instant,
  regionState: (region) => {
    const known = Region.safeParse(region);
    return known.success ? stateOf(states, known.data) : undefined;
  },
});

/** The same at a moment of a case. */
export const weighAt = (record: EscalationRecord, method: Method, at: Moment) =>
  weigh(record, method, instantOf(at));

/** The signs at a weighing, sorted: those whose rule holds, and past commission where it held before and does not now. */
export const signsOf = (truths: RuleTruths, wasOngoing: boolean): readonly string[] =>
  [
    ...Object.keys(truths).filter((rule) => rule.startsWith('signs.') && truths[rule]),
    ...(wasOngoing && truths['risk.ongoing'] !== true ? ['signs.past-commission'] : []),
  ].toSorted();
