import { EDITIONS } from '../frameworks/catalogue.ts';
import type { FrameworkEdition } from '../frameworks/edition.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { deriveRuleSet } from './derive-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import { UN_R2P_1 } from './un-r2p-1/index.ts';

/** The rule set that follows from `un-r2p/1` for a framework with a crosswalk from `un-2014`; none for one without. */
export const rulesFor = ({
  framework,
  crosswalks,
}: Pick<FrameworkEdition, 'framework' | 'crosswalks'>): readonly RuleSet[] => {
  const crosswalk = crosswalks.find(({ from }) => from === UN_2014.id);
  return crosswalk === undefined ? [] : [deriveRuleSet(UN_R2P_1, crosswalk, framework, UN_2014)];
};

/** The rule sets that ship: the one for `un-2014`, and those that follow from it. */
export const RULE_SETS: readonly RuleSet[] = [UN_R2P_1, ...EDITIONS.flatMap(rulesFor)];
