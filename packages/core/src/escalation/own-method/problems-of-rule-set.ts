import type { Problem } from '../../case/problem.ts';
import { jsonPath } from '../../case/problem.ts';
import { itemOf } from '../../doctrine/derivation/item-leaf.ts';
import type { Leaf } from '../../doctrine/leaves-of.ts';
import { isLeaf, placesIn } from '../../doctrine/leaves-of.ts';
import type { RuleSet } from '../../doctrine/rule-set.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { Region, REGIONS, statesOfRegion } from '../posture.ts';
import { RULES_READ } from '../rules-read.ts';
import { twice } from './problems-of-framework.ts';

/** The sign that a weighing adds of itself. */
const PAST_COMMISSION = 'signs.past-commission';

/** What a rule set's schema cannot see: rules that the chart reads, in order, about items and states that there are. */
export const problemsOfRuleSet = (
  ruleSet: RuleSet,
  framework: Framework,
  base: readonly PropertyKey[],
): readonly Problem[] => {
  const at = (...keys: readonly PropertyKey[]): string => jsonPath([...base, ...keys]);
  const ids = ruleSet.rules.map(({ id }) => id);
  return [
    ...twice(ids.map((id, index) => ({ id, path: at('rules', index, 'id') }))),
    ...ids.flatMap((id, index): readonly Problem[] =>
      id === PAST_COMMISSION ? [{ code: 'name-taken', path: at('rules', index, 'id'), found: id }] : [],
    ),
    ...RULES_READ.filter((rule) => !ids.includes(rule)).map((rule): Problem => ({
      code: 'rule-missing',
      path: at('rules'),
      found: rule,
    })),
    ...ruleSet.informationGap.factors
      .map((factor, index) => ({ factor, index }))
      .filter(({ factor }) => !framework.factors.some(({ id }) => id === factor))
      .map(({ factor, index }): Problem => ({
        code: 'unknown-item',
        path: at('informationGap', 'factors', index),
        found: `factor ${factor}`,
        expected: factorsOf(framework),
      })),
    ...ruleSet.rules.flatMap(({ when }, index) =>
      placesIn(when).flatMap(({ condition, keys }) => {
        const path = at('rules', index, 'when', ...keys);
        if (isLeaf(condition)) return problemsOfLeaf(condition, framework, ids.slice(0, index), path);
        const isHopeless = 'count' in condition && condition.count.length < condition.atLeast;
        return isHopeless
          ? [
              {
                code: 'count-too-large' as const,
                path,
                found: String(condition.count.length),
                expected: String(condition.atLeast),
              },
            ]
          : [];
      }),
    ),
  ];
};

const factorsOf = ({ factors }: Framework): string => factors.map(({ id }) => id).join(', ');

const problemsOfLeaf = (
  leaf: Leaf,
  framework: Framework,
  before: readonly string[],
  path: string,
): readonly Problem[] => {
  if ('rule' in leaf)
    return before.includes(leaf.rule) ? [] : [{ code: 'rule-not-before', path, found: leaf.rule }];
  if ('region' in leaf) return problemsOfRegion(leaf, path);
  const id = itemOf(leaf);
  const isFactor = 'factor' in leaf || 'rising' in leaf;
  const isKnown = framework.factors.some((factor) =>
    isFactor ? factor.id === id : factor.indicators.some((indicator) => indicator.id === id),
  );
  return isKnown
    ? []
    : [
        {
          code: 'unknown-item',
          path,
          found: `${isFactor ? 'factor' : 'indicator'} ${id}`,
          expected: `factors ${factorsOf(framework)}, each with its indicators`,
        },
      ];
};

const problemsOfRegion = (
  { region, is }: Extract<Leaf, { region: unknown }>,
  path: string,
): readonly Problem[] => {
  const known = Region.safeParse(region);
  if (!known.success)
    return [{ code: 'unknown-state', path, found: `region ${region}`, expected: REGIONS.join(', ') }];
  const states = statesOfRegion(known.data);
  return states.includes(is)
    ? []
    : [{ code: 'unknown-state', path, found: `state ${is} of ${region}`, expected: states.join(', ') }];
};
