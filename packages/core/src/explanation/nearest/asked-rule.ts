import type { RuleFacts } from '../../assessment/rule-truths.ts';
import { conditionHolds } from '../../assessment/rule-truths.ts';
import type { RuleSet } from '../../doctrine/rule-set.ts';
import type { Factor } from '../../frameworks/framework.ts';
import type { Alternative } from './alternative.ts';
import { alternativesOf } from './alternative.ts';
import type { RatingLeaf, RegionLeaf } from './condition.ts';
import { conditionOf, factorOf, indicatorOf, inOrder } from './condition.ts';
import type { Shares } from './joint-truth.ts';
import type { SharesAfter } from './shares-after.ts';
import { ownTruthsOf, sharesAfterIn } from './shares-after.ts';
import type { FactorPart, JointGate } from './split-by-factor.ts';
import { splitByFactor } from './split-by-factor.ts';
import type { OwnTruths } from './twins.ts';
import { twinsOf } from './twins.ts';

/** A factor that a rule hangs on. */
export interface AskedFactor {
  /** The place in the framework of its first indicator. */
  readonly firstPlace: number;
  /** For each of its indicators, in the framework's order. */
  readonly alternatives: readonly (readonly Alternative[])[];
  /** For each of its indicators, the place of the first one whose changes do the same to the rule. */
  readonly twins: readonly number[];
  readonly part: FactorPart;
  /** What it gives to the joint gates as it stands, and after some changes. */
  readonly present: Shares;
  readonly sharesAfter: SharesAfter;
}

/** A rule made ready to be asked what turns it: the factors that it hangs on, in the framework's order, and what joins them. */
export interface AskedRule {
  readonly factors: readonly AskedFactor[];
  readonly joint: readonly JointGate[];
}

/** The rule as the facts stand, or nothing when no rating changes it. */
export const askedRule = (rule: string, ruleSet: RuleSet, facts: RuleFacts): AskedRule | undefined => {
  const alternatives = new Map(
    facts.framework.factors.flatMap(({ indicators }) =>
      indicators.map(({ id }) => [id, alternativesOf(id, facts)] as const),
    ),
  );
  const condition = conditionOf(ruleSet, rule, fixedTruths(facts, alternatives));
  if (typeof condition === 'boolean') return undefined;
  const named = new Set(inOrder(condition).flatMap((each) => ('leaf' in each ? [factorOf(each.leaf)] : [])));
  const factors = facts.framework.factors.filter(({ id }) => named.has(id));
  const { parts, joint } = splitByFactor(
    condition,
    factors.map(({ id }) => id),
  );
  return {
    joint,
    factors: factors.map((factor, index) =>
      askedFactor(factor, parts[index] ?? { leaves: [], gates: [], shares: [] }, alternatives, facts),
    ),
  };
};

const askedFactor = (
  { id, indicators }: Factor,
  part: FactorPart,
  alternatives: ReadonlyMap<string, readonly Alternative[]>,
  facts: RuleFacts,
): AskedFactor => {
  const own = indicators.map((indicator) =>
    ownTruthsIn(part, indicator.id, alternatives.get(indicator.id) ?? [], facts),
  );
  const sharesAfter = sharesAfterIn(id, part, new Map(own.flatMap(({ after }) => [...after])), facts);
  return {
    firstPlace: facts.framework.factors
      .flatMap((factor) => factor.indicators)
      .findIndex(({ id: first }) => first === indicators[0]?.id),
    alternatives: own.map(({ after }) => [...after.keys()]),
    twins: twinsOf(own, part),
    part,
    present: sharesAfter([]),
    sharesAfter,
  };
};

const ownTruthsIn = (
  part: FactorPart,
  indicator: string,
  alternatives: readonly Alternative[],
  facts: RuleFacts,
): OwnTruths => ({
  present: ownTruthsOf(indicator, part, facts),
  after: new Map(
    alternatives.map((each) => [each, ownTruthsOf(indicator, part, { ...facts, standing: each.standing })]),
  ),
});

/** The truth of a leaf that no rating on the scale changes, and nothing for the others. */
const fixedTruths = (facts: RuleFacts, alternatives: ReadonlyMap<string, readonly Alternative[]>) => {
  const factors = new Set(facts.framework.factors.map(({ id }) => id));
  return (leaf: RatingLeaf | RegionLeaf): boolean | undefined => {
    const truth = conditionHolds(leaf, facts, {});
    if ('region' in leaf) return truth;
    const indicator = indicatorOf(leaf);
    if (indicator === undefined) return factors.has(factorOf(leaf)) ? undefined : truth;
    const turns = ({ standing }: Alternative) => conditionHolds(leaf, { ...facts, standing }, {}) !== truth;
    return alternatives.get(indicator)?.some(turns) === true ? undefined : truth;
  };
};
