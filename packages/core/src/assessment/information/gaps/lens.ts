import type { Leaf } from '../../../doctrine/leaves-of.ts';
import { isLeaf, placesIn } from '../../../doctrine/leaves-of.ts';
import type { Expression, RuleSet } from '../../../doctrine/rule-set.ts';

/** What A/64/864 asks information to be read for. */
export const LENS_PARTS = ['incitement', 'preparation', 'commission'] as const;
export type LensPart = (typeof LENS_PARTS)[number];

/** The rule by which each part shows. */
export const LENS: Readonly<Record<LensPart, string>> = {
  incitement: 'signs.incitement',
  preparation: 'signs.preparation',
  commission: 'risk.ongoing',
};

/**
 * The indicators by which a rule set sees a part: those that its rule asks for, itself or through rules that it names. For
 * commission only those asked to be acute: the others are the pattern around it. None where the rule set has no such rule, or one that asks for none.
 */
export const indicatorsSeeing = (part: LensPart, { rules }: RuleSet): ReadonlySet<string> => {
  const conditions = new Map(rules.map(({ id, when }) => [id, when]));
  const read = new Set<string>();
  const indicators = new Set<string>();
  const readRule = (id: string): void => {
    const condition = conditions.get(id);
    if (condition === undefined || read.has(id)) return;
    read.add(id);
    for (const leaf of leavesOf(condition)) {
      if ('rule' in leaf) readRule(leaf.rule);
      if ('corroborated' in leaf) indicators.add(leaf.corroborated);
      if ('indicator' in leaf && (part !== 'commission' || leaf.atLeast === 'acute'))
        indicators.add(leaf.indicator);
    }
  };
  readRule(LENS[part]);
  return indicators;
};

/** The conditions without parts that speak for a rule; what stands under a `not` speaks against it. */
const leavesOf = (condition: Expression): readonly Leaf[] =>
  placesIn(condition)
    .filter(({ keys }) => !keys.includes('not'))
    .map(({ condition: each }) => each)
    .filter(isLeaf);
