import type { CaseHeader } from '../case/case-file.ts';
import { findFramework } from '../doctrine/library.ts';
import { placesIn } from '../doctrine/leaves-of.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import { RULE_SETS } from '../doctrine/rule-sets.ts';
import { UN_R2P_1 } from '../doctrine/un-r2p-1/index.ts';
import type { Framework } from '../frameworks/framework.ts';
import { HEADER } from './a-case.ts';

/** What generated cases of a rule set are made of. */
export interface Ground {
  readonly header: CaseHeader;
  readonly ruleSet: RuleSet;
  readonly framework: Framework;
  /** The indicators that its rules name, and two of each factor that they name: each as often as it is named. */
  readonly indicators: readonly string[];
  readonly factors: readonly string[];
  /** An indicator that can be expected, where the framework has one. */
  readonly trigger: string | undefined;
}

/** The ground of a rule set that ships. */
export const groundOf = (ruleSet: RuleSet): Ground => {
  const framework = findFramework(ruleSet.framework);
  if (framework === undefined)
    throw new Error(`${ruleSet.id} is for ${ruleSet.framework}, which does not ship`);
  const firstOf = (id: string) =>
    framework.factors.find((factor) => factor.id === id)?.indicators.slice(0, 2) ?? [];
  const indicators = ruleSet.rules
    .flatMap(({ when }) => placesIn(when))
    .flatMap(({ condition }) => {
      if ('indicator' in condition) return [condition.indicator];
      if ('factor' in condition) return firstOf(condition.factor).map(({ id }) => id);
      return 'rising' in condition ? firstOf(condition.rising).map(({ id }) => id) : [];
    });
  return {
    header: { ...HEADER, framework: framework.id, ruleset: ruleSet.id },
    ruleSet,
    framework,
    indicators,
    factors: framework.factors.map(({ id }) => id),
    trigger: framework.factors.find(({ triggers }) => triggers === true)?.indicators[0]?.id,
  };
};

/** The same on these factors alone, with all of their indicators: what happens to one of them comes together more often. */
export const narrowedTo = (ground: Ground, factors: readonly string[]): Ground => ({
  ...ground,
  factors,
  indicators: ground.framework.factors
    .filter(({ id }) => factors.includes(id))
    .flatMap(({ indicators }) => indicators.map(({ id }) => id)),
});

export const UN_GROUND: Ground = groundOf(UN_R2P_1);

/** The ground of every rule set that ships, by its id. */
export const GROUNDS: readonly (readonly [string, Ground])[] = RULE_SETS.map((ruleSet) => [
  ruleSet.id,
  groundOf(ruleSet),
]);
