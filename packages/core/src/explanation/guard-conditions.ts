import { all, any, not, region, rule } from '../doctrine/expressions.ts';
import type { Expression } from '../doctrine/rule-set.ts';
import type { Named } from '../escalation/transitions-from.ts';

/** What beside the rules a transition asks for: something of the case so far, or something of the event itself. */
export const BESIDE_THE_RULES = {
  levelIsAlertAfterAdvice: 'advice-given-in-episode',
  ongoingIsNew: 'ongoing-is-new',
  isUnderWay: 'measure-under-way',
  isLastMeasure: 'last-measure',
  isLastMeasureAndIndicated: 'last-measure',
  isUnknownMandate: 'mandate-unknown',
  forceIsGivenOrLeft: 'force-given-or-left',
  anotherMandateIsInForce: 'another-mandate-in-force',
} as const;
export type BesideTheRules = (typeof BESIDE_THE_RULES)[keyof typeof BESIDE_THE_RULES];

/** A guard of the chart as the condition that it is: over the rules as data, and what else it asks for. */
export interface Condition {
  readonly needs: Expression;
  readonly beside: BesideTheRules | null;
}

/** The condition behind a guard. A guard that is not known here is a bug and throws. A property holds the two equal. */
export const conditionOf = (guard: Named | null): Condition => ({
  needs: guard === null ? all() : needsOf(guard),
  beside: guard === null ? null : (BESIDE[guard.type] ?? null),
});

const BESIDE: Readonly<Record<string, BesideTheRules>> = BESIDE_THE_RULES;

const URGENT = rule('risk.urgent');
const NEAR = any(rule('risk.imminent'), rule('risk.ongoing'));
const LEVELS: Readonly<Record<string, Expression>> = {
  emergency: URGENT,
  alert: all(not(URGENT), NEAR),
  heightened: all(not(URGENT), not(NEAR), rule('risk.serious')),
  monitoring: all(not(URGENT), not(NEAR), not(rule('risk.serious'))),
};
const BOTH_FINDINGS = all(
  region('pillarOne', 'foundManifestlyFailing'),
  region('pillarThree.meansFinding', 'inadequate'),
);

const needsOf = (guard: Named): Expression => {
  switch (guard.type) {
    case 'levelIs':
      return levelNeeds(parameter(guard, 'level'));
    case 'levelIsAlertAfterAdvice':
      return levelNeeds('alert');
    case 'ruleHolds':
    case 'isLastMeasureAndIndicated':
      return rule(parameter(guard, 'rule'));
    case 'ruleDoesNotHold':
      return not(rule(parameter(guard, 'rule')));
    case 'manifestFailureIsInQuestion':
      return all(rule('question.manifest-failure'), rule('state.in-doubt'));
    case 'ongoingIsNew':
      return all(URGENT, rule('risk.ongoing'));
    case 'peacefulMeansNotIndicated':
      return not(rule('response.peaceful-means'));
    case 'bothFindings':
      return BOTH_FINDINGS;
    case 'notBothFindings':
      return not(BOTH_FINDINGS);
    case 'isUnderWay':
    case 'isLastMeasure':
    case 'isUnknownMandate':
    case 'forceIsGivenOrLeft':
    case 'anotherMandateIsInForce':
      return all();
    default:
      throw new Error(`the guard ${guard.type} of the chart has no condition to explain it by`);
  }
};

const levelNeeds = (level: string): Expression => {
  const needs = LEVELS[level];
  if (needs === undefined) throw new Error(`the chart asks for a level ${level} that there is not`);
  return needs;
};

const parameter = ({ type, params }: Named, name: string): string => {
  const value: unknown = Object(params)[name];
  if (typeof value !== 'string') throw new Error(`the guard ${type} has no ${name}`);
  return value;
};
