import { describe, expect, it } from 'vitest';
import { RegionStates } from '../escalation/posture.ts';
import { findFramework, indicatorsOf } from '../frameworks/catalogue.ts';
import { DOCUMENTS, titleOf } from './documents.ts';
import type { Expression } from './rule-set.ts';
import { RuleSet } from './rule-set.ts';
import { findRuleSet, RULE_SETS } from './rule-sets.ts';

type Leaf = Exclude<Expression, { all: unknown } | { any: unknown } | { count: unknown } | { not: unknown }>;

const leavesOf = (expression: Expression): readonly Leaf[] => {
  if ('all' in expression) return expression.all.flatMap(leavesOf);
  if ('any' in expression) return expression.any.flatMap(leavesOf);
  if ('count' in expression) return expression.count.flatMap(leavesOf);
  return 'not' in expression ? leavesOf(expression.not) : [expression];
};

const countsOf = (expression: Expression): readonly { size: number; atLeast: number }[] => {
  if ('all' in expression) return expression.all.flatMap(countsOf);
  if ('any' in expression) return expression.any.flatMap(countsOf);
  if ('not' in expression) return countsOf(expression.not);
  return 'count' in expression
    ? [{ size: expression.count.length, atLeast: expression.atLeast }, ...expression.count.flatMap(countsOf)]
    : [];
};

/** The states of each region by the region's name, parents included. */
const STATES = new Map(
  Object.entries({
    warning: RegionStates.shape.warning.options,
    pillarOne: RegionStates.shape.pillarOne.options,
    ...Object.fromEntries(
      Object.entries(RegionStates.shape.pillarTwo.shape).map(([id, states]) => [
        `pillarTwo.${id}`,
        states.options,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(RegionStates.shape.pillarThree.shape).map(([id, states]) => [
        `pillarThree.${id}`,
        states.options,
      ]),
    ),
  }).map(([region, states]) => [region, new Set(states.flatMap((state) => [state, state.split('.')[0]]))]),
);

describe.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (id, ruleSet) => {
  const framework = findFramework(ruleSet.framework);
  const factors = new Set(framework?.factors.map((factor) => factor.id));
  const indicators = new Set(framework === undefined ? [] : indicatorsOf(framework).keys());

  it('is a rule set for a framework that is here', () => {
    expect(RuleSet.safeParse(ruleSet).error).toBeUndefined();
    expect(findRuleSet(id)).toBe(ruleSet);
    expect(framework).toBeDefined();
  });

  it('has each rule once', () => {
    const ids = ruleSet.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ruleSet.rules.map((rule, index) => [rule.id, rule, index] as const))(
    'lets %s speak only of what there is and of rules before it',
    (_, rule, index) => {
      const before = new Set(ruleSet.rules.slice(0, index).map((other) => other.id));
      const leaves = leavesOf(rule.when);
      expect(leaves.length).toBeGreaterThan(0);
      const isKnown = (leaf: Leaf): boolean => {
        if ('factor' in leaf) return factors.has(leaf.factor);
        if ('rising' in leaf) return factors.has(leaf.rising);
        if ('indicator' in leaf) return indicators.has(leaf.indicator);
        if ('corroborated' in leaf) return indicators.has(leaf.corroborated);
        if ('rule' in leaf) return before.has(leaf.rule);
        return STATES.get(leaf.region)?.has(leaf.is) ?? false;
      };
      expect(leaves.filter((leaf) => !isKnown(leaf))).toEqual([]);
      for (const { size, atLeast } of countsOf(rule.when)) expect(size).toBeGreaterThanOrEqual(atLeast);
    },
  );

  it.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))(
    'cites a known document for %s',
    (_, rule) => {
      expect(rule.cites.length).toBeGreaterThan(0);
      for (const { document } of rule.cites) expect(titleOf(document), `at ${document}`).toBeDefined();
      expect(rule.reason).toMatch(/\.$/);
    },
  );
});

describe('un-r2p/1', () => {
  const ruleSet = findRuleSet('un-r2p/1');
  const symbolsOf = (id: string) => {
    const symbols = ruleSet?.rules.find((rule) => rule.id === id)?.cites.map(({ document }) => document);
    return (symbols ?? []).map((symbol) => symbol.split('-S/')[0]).toSorted();
  };

  const FRAMEWORK = 'A/70/741';
  const CITES: Readonly<Record<string, readonly string[]>> = {
    'signs.preparation': [FRAMEWORK],
    'signs.incitement': ['A/RES/60/1'],
    'signs.ethnic-cleansing': ['A/RES/60/1'],
    'signs.genocide': [FRAMEWORK],
    'signs.crimes-against-humanity': [FRAMEWORK],
    'signs.war-crimes': [FRAMEWORK],
    'risk.serious': ['A/64/864', FRAMEWORK],
    'risk.imminent': ['A/64/864', FRAMEWORK],
    'risk.ongoing': [FRAMEWORK, 'OSAPG methodology'],
    'basis.corroborated': ['A/63/677'],
    'risk.urgent': ['A/64/864'],
    'state.under-stress': ['A/68/947', 'A/RES/60/1'],
    'state.unwilling': ['A/63/677', 'A/66/874'],
    'state.in-doubt': ['A/RES/60/1', 'A/RES/60/1'],
    'assistance.encouragement': ['A/63/677', 'A/68/947'],
    'assistance.capacity-building': ['A/68/947'],
    'assistance.protection': ['A/63/677', 'A/68/947', 'A/RES/60/1'],
    'response.peaceful-means': ['A/66/874', 'A/RES/60/1'],
    'response.regional': ['A/65/877', 'A/RES/60/1'],
    'question.manifest-failure': ['A/RES/60/1'],
    'question.verify': ['A/63/677'],
  };

  it('has the twenty-one rules of the specification, in its order but for what a rule needs before it', () => {
    expect(ruleSet?.framework).toBe('un-2014');
    expect(ruleSet?.rules.map((rule) => rule.id)).toEqual(Object.keys(CITES));
  });

  it.each(Object.entries(CITES))('rests %s on its documents', (id, symbols) => {
    expect(symbolsOf(id)).toEqual(symbols);
  });

  it('calls its thresholds a convention of this toolkit', () => {
    expect(ruleSet?.convention).toMatch(/convention of this toolkit/);
  });
});

describe('the documents', () => {
  it('have each symbol once', () => {
    const symbols = DOCUMENTS.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('are found by their symbol', () => {
    expect(titleOf('A/RES/60/1')).toBe('2005 World Summit Outcome');
    for (const symbol of ['A/RES/60/2', '', 'constructor']) expect(titleOf(symbol)).toBeUndefined();
  });
});

it('knows no rule set of another id', () => {
  for (const id of ['un-r2p/2', '', 'constructor', '__proto__']) expect(findRuleSet(id)).toBeUndefined();
});
