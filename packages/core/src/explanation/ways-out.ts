import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import { Citation } from '../doctrine/citation.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import { RefusalCode } from '../escalation/refusal.ts';
import type { Named, Transition } from '../escalation/transitions-from.ts';
import { transitionsFrom } from '../escalation/transitions-from.ts';
import type { WayOut } from './explanation.ts';
import type { BesideTheRules } from './guard-conditions.ts';
import { conditionOf } from './guard-conditions.ts';
import { truthTreeOf } from './truth-tree.ts';

/**
 * Every way out of a region's present state, in the order in which the chart tries them. A weighed way goes by the rules
 * of this weighing (`truths`), a recorded one by those last weighed.
 */
export const waysOut = (
  region: Region,
  record: EscalationRecord,
  facts: RuleFacts,
  truths: RuleTruths,
): readonly WayOut[] =>
  transitionsFrom(record.states, region)
    .filter(({ to }) => to !== stateOf(record.states, region))
    .map((transition) =>
      wayOut(transition, record, facts, transition.event === 'weighed' ? truths : record.truths),
    );

const wayOut = (
  { event, to, guard, actions }: Transition,
  record: EscalationRecord,
  facts: RuleFacts,
  truths: RuleTruths,
): WayOut => {
  const { needs, beside } = conditionOf(guard);
  const tree = truthTreeOf(needs, facts, truths);
  const besideHolds = beside === null ? true : isMet(beside, record);
  return {
    event,
    to,
    refusal: refusalIn(actions),
    needs: tree,
    beside,
    holds: besideHolds === null ? null : tree.holds && besideHolds,
    cites: citesIn(actions),
  };
};

/** Null where the answer lies in the event itself. */
const isMet = (beside: BesideTheRules, { context, truths }: EscalationRecord): boolean | null => {
  switch (beside) {
    case 'advice-given-in-episode':
      return context.adviceGivenInEpisode;
    case 'ongoing-is-new':
      return truths['risk.ongoing'] !== true;
    case 'measure-under-way':
    case 'last-measure':
    case 'mandate-unknown':
    case 'force-given-or-left':
    case 'another-mandate-in-force':
      return null;
  }
};

const parametersOf = (actions: readonly Named[], type: string): readonly Record<string, unknown>[] =>
  actions.filter((action) => action.type === type).map(({ params }) => Object(params));

const refusalIn = (actions: readonly Named[]): RefusalCode | null => {
  const [refusal] = parametersOf(actions, 'refuse');
  return refusal === undefined ? null : RefusalCode.parse(refusal['code']);
};

const citesIn = (actions: readonly Named[]): readonly Citation[] =>
  parametersOf(actions, 'because').flatMap(({ cites }) => Citation.array().parse(cites));
