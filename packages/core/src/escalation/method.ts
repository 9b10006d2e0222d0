import { compileRules } from '../assessment/rule-truths.ts';
import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import type { CaseHeader } from '../case/case-file.ts';
import { findRuleSet } from '../doctrine/rule-sets.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import { findFramework } from '../frameworks/catalogue.ts';
import type { Framework } from '../frameworks/framework.ts';

/** What a case is assessed by: its framework and its rule set, ready to be asked. */
export interface Method {
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly rulesHold: (facts: RuleFacts) => RuleTruths;
}

/** The method that a case names. The case was checked, so an unknown name is a bug and throws. */
export const methodOf = (header: Pick<CaseHeader, 'framework' | 'ruleset'>): Method => {
  const framework = findFramework(header.framework);
  const ruleSet = findRuleSet(header.ruleset);
  if (framework === undefined)
    throw new Error(`unknown framework ${header.framework}: the case was not checked`);
  if (ruleSet === undefined) throw new Error(`unknown rule set ${header.ruleset}: the case was not checked`);
  return { framework, ruleSet, rulesHold: compileRules(ruleSet) };
};
