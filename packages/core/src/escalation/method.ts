import { compileRules } from '../assessment/rule-truths.ts';
import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import type { CaseHeader } from '../case/case-file.ts';
import type { Library } from '../doctrine/library.ts';
import { findFramework, findRuleSet, LIBRARY } from '../doctrine/library.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { Chart } from './chart.ts';
import { CHART } from './chart.ts';

/** What a case is assessed by: its framework, its rule set ready to be asked, and the chart that they move. */
export interface Method {
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly rulesHold: (facts: RuleFacts) => RuleTruths;
  readonly chart: Chart;
}

/** The method that a case names. The case was checked, so an unknown name is a bug and throws. */
export const methodOf = (
  header: Pick<CaseHeader, 'framework' | 'ruleset'>,
  library: Library = LIBRARY,
): Method => {
  const framework = findFramework(header.framework, library);
  const ruleSet = findRuleSet(header.ruleset, library);
  if (framework === undefined)
    throw new Error(`unknown framework ${header.framework}: the case was not checked`);
  if (ruleSet === undefined) throw new Error(`unknown rule set ${header.ruleset}: the case was not checked`);
  return { framework, ruleSet, rulesHold: compileRules(ruleSet), chart: CHART };
};
