import type { RuleSet } from '../doctrine/rule-set.ts';
import type { RuleTruths } from './rule-truths.ts';

/** Before anything was weighed no rule holds. */
export const noTruths = (ruleSet: RuleSet): RuleTruths =>
  Object.fromEntries(ruleSet.rules.map(({ id }) => [id, false]));
