import type { RuleFacts } from '../../assessment/rule-truths.ts';
import { conditionHolds } from '../../assessment/rule-truths.ts';
import { factorIdOf } from '../../assessment/standing.ts';
import type { Expression } from '../../doctrine/rule-set.ts';
import { ruleFactsOf } from '../../escalation/weigh.ts';
import type { Framework } from '../../frameworks/framework.ts';
import type { Leaf } from './condition.ts';
import { conditionOf, inOrder } from './condition.ts';
import type { FactorModel, Situation } from './factor-model.ts';
import { factorModel } from './factor-model.ts';
import type { Shares } from './joint-truth.ts';
import type { FactorPart, JointGate } from './split-by-factor.ts';
import { splitByFactor } from './split-by-factor.ts';

/** A factor that a rule hangs on, with what it gives as it stands. */
export interface AskedFactor extends FactorModel {
  /** The place in the framework of its first indicator. */
  readonly firstPlace: number;
  readonly part: FactorPart;
  readonly present: Shares;
}

/** A rule made ready to be asked what turns it: the factors that it hangs on, in the framework's order, and what joins them. */
export interface AskedRule {
  readonly factors: readonly AskedFactor[];
  readonly joint: readonly JointGate[];
}

/** The rule at an instant, or nothing when no rating changes it. */
export const askedRule = (rule: string, situation: Situation): AskedRule | undefined => {
  const { record, method, instant } = situation;
  const condition = conditionOf(method.ruleSet, rule, fixedTruths(ruleFactsOf(record, method, instant)));
  if (typeof condition === 'boolean') return undefined;
  const named = new Set(inOrder(condition).flatMap((each) => ('leaf' in each ? [factorOf(each.leaf)] : [])));
  const factors = method.framework.factors.filter(({ id }) => named.has(id));
  const split = splitByFactor(condition, factors.length, (leaf) =>
    factors.findIndex(({ id }) => id === factorOf(leaf)),
  );
  return {
    factors: factors.map((factor, index) => {
      const part = split.parts[index] ?? { leaves: [], gates: [], shares: [] };
      const model = factorModel(factor, part, situation);
      return {
        ...model,
        part,
        present: model.sharesAfter([]),
        firstPlace: firstPlaceOf(method.framework, factor.id),
      };
    }),
    joint: split.joint,
  };
};

/** The leaves that no rating changes: regions, and what is not of the framework. */
const fixedTruths = (facts: RuleFacts) => {
  const indicators = new Set(
    facts.framework.factors.flatMap((factor) => factor.indicators.map(({ id }) => id)),
  );
  const factors = new Set(facts.framework.factors.map(({ id }) => id));
  return (leaf: Exclude<Expression, { rule: unknown }>): boolean | undefined => {
    const isOpen =
      ('factor' in leaf && factors.has(leaf.factor)) ||
      ('rising' in leaf && factors.has(leaf.rising)) ||
      ('indicator' in leaf && indicators.has(leaf.indicator)) ||
      ('corroborated' in leaf && indicators.has(leaf.corroborated));
    return isOpen ? undefined : conditionHolds(leaf, facts, {});
  };
};

const factorOf = (leaf: Leaf): string => {
  if ('factor' in leaf) return leaf.factor;
  if ('rising' in leaf) return leaf.rising;
  return factorIdOf('indicator' in leaf ? leaf.indicator : leaf.corroborated);
};

const firstPlaceOf = ({ factors }: Framework, factor: string): number =>
  factors
    .slice(
      0,
      factors.findIndex(({ id }) => id === factor),
    )
    .reduce((count, { indicators }) => count + indicators.length, 0);
