import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import { conditionHolds } from '../assessment/rule-truths.ts';
import { Citation } from '../doctrine/citation.ts';
import { all, not } from '../doctrine/expressions.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import { RefusalCode } from '../escalation/refusal.ts';
import type { Named, Transition } from '../escalation/transitions-from.ts';
import { transitionsFrom } from '../escalation/transitions-from.ts';
import type { WayOut } from './explanation.ts';
import type { BesideTheRules, Condition } from './guard-conditions.ts';
import { conditionOf } from './guard-conditions.ts';
import { truthTreeOf } from './truth-tree.ts';

/**
 * Every way out of a region's present state, in the order in which the chart tries them: one that an earlier way of the
 * same event takes does not hold, nor one before which the region stays. A weighed way goes by the rules of this weighing
 * (`truths`), a recorded one by those last weighed.
 */
export const waysOut = (
  region: Region,
  record: EscalationRecord,
  facts: RuleFacts,
  truths: RuleTruths,
): readonly WayOut[] => {
  const transitions = transitionsFrom(record.states, region);
  return transitions
    .map((transition, place) => {
      const { event } = transition;
      const before = transitions.slice(0, place).filter((earlier) => earlier.event === event);
      return wayOut(transition, before, record, facts, event === 'weighed' ? truths : record.truths);
    })
    .filter(({ to }) => to !== stateOf(record.states, region));
};

const wayOut = (
  { event, to, guard, actions }: Transition,
  before: readonly Transition[],
  record: EscalationRecord,
  facts: RuleFacts,
  truths: RuleTruths,
): WayOut => {
  const { needs, beside } = guard === null ? otherwise(before) : conditionOf(guard);
  const tree = truthTreeOf(needs, facts, truths);
  const open = (condition: Condition) => isOpen(condition, record, facts, truths);
  const earlier = before.map((transition) => conditionOf(transition.guard));
  return {
    event,
    to,
    refusal: refusalIn(actions),
    needs: tree,
    beside,
    holds: earlier.some((condition) => takesAllOf(condition, beside, open))
      ? false
      : isFirst(open({ needs, beside }), earlier.map(open)),
    cites: citesIn(actions),
  };
};

/** A way without a guard of its own is taken where no rule led elsewhere before. */
const otherwise = (before: readonly Transition[]): Condition => ({
  needs: all(
    ...before
      .map(({ guard }) => conditionOf(guard))
      .filter(({ beside }) => beside === null)
      .map(({ needs }) => not(needs)),
  ),
  beside: null,
});

/** Null where the answer lies in the event itself. */
const isOpen = (
  { needs, beside }: Condition,
  record: EscalationRecord,
  facts: RuleFacts,
  truths: RuleTruths,
): boolean | null => {
  if (!conditionHolds(needs, facts, truths)) return false;
  return beside === null ? true : isMet(beside, record);
};

/** An earlier way that asks the event for the same and nothing of the rules that does not hold leaves nothing to this one. */
const takesAllOf = (
  earlier: Condition,
  beside: BesideTheRules | null,
  open: (condition: Condition) => boolean | null,
): boolean => beside !== null && earlier.beside === beside && open(earlier) === null;

const isFirst = (own: boolean | null, earlier: readonly (boolean | null)[]): boolean | null => {
  if (own === false || earlier.includes(true)) return false;
  return earlier.includes(null) ? null : own;
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
