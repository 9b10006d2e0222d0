import type { RuleSet } from './rule-set.ts';
import { UN_R2P_1 } from './un-r2p-1/index.ts';

export const RULE_SETS: readonly RuleSet[] = [UN_R2P_1];

/** The rule set of that id, or nothing. */
export const findRuleSet = (id: string): RuleSet | undefined =>
  RULE_SETS.find((ruleSet) => ruleSet.id === id);
