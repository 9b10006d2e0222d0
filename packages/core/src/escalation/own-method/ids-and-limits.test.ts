import { describe, expect, it } from 'vitest';
import type { Problem } from '../../case/problem.ts';
import { wordsFor } from '../../case/problem-words.ts';
import { EDITIONS } from '../../frameworks/catalogue.ts';
import { Framework } from '../../frameworks/framework.ts';
import { RULE_SETS } from '../../doctrine/rule-sets.ts';
import { RuleSet } from '../../doctrine/rule-set.ts';
import { UN_R2P_1 } from '../../doctrine/un-r2p-1/index.ts';
import { TOWN, TOWN_CROSSWALK, TOWN_RULES } from '../../testing/town-framework.ts';
import { checkMethodFile } from './read-method-file.ts';

const problemsOf = (method: object): readonly Problem[] => {
  const result = checkMethodFile({ format: 'forewarn.method/1', ...method });
  return result.ok ? [] : result.refusal;
};
const placesOf = (method: object) => problemsOf(method).map(({ code, path }) => `${code} ${path}`);

const named = (id: string) => ({ framework: { ...TOWN, id } });
const withFactor = (change: object) => ({
  framework: {
    ...TOWN,
    factors: TOWN.factors.map((factor, index) => (index === 0 ? { ...factor, ...change } : factor)),
  },
});
const withRule = (id: string) => ({
  framework: TOWN,
  ruleSets: [{ ...TOWN_RULES, rules: [...TOWN_RULES.rules, { ...TOWN_RULES.rules[0], id }] }],
});
const LAST_RULE = `$.ruleSets[0].rules[${TOWN_RULES.rules.length}].id`;

const OF_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

describe('an id', () => {
  it.each(OF_OBJECTS)('of a framework, a factor or an indicator cannot be %s', (id) => {
    expect(placesOf(named(id))).toEqual(['wrong-value $.framework.id']);
    expect(placesOf(withFactor({ id }))).toContain('wrong-value $.framework.factors[0].id');
    const indicators = [{ ...TOWN.factors[0]?.indicators[0], id }];
    expect(placesOf(withFactor({ indicators }))).toEqual([
      'wrong-value $.framework.factors[0].indicators[0].id',
    ]);
  });

  it.each([...OF_OBJECTS, 'Risk', 'risk serious', 'risk.', '.risk', '7'])('of a rule cannot be %s', (id) => {
    expect(placesOf(withRule(id))).toEqual([`wrong-value ${LAST_RULE}`]);
  });

  it('of a rule may be another sign, but not the one that a weighing adds of itself', () => {
    expect(problemsOf(withRule('signs.of-hunger'))).toEqual([]);
    expect(placesOf(withRule('signs.past-commission'))).toEqual([`name-taken ${LAST_RULE}`]);
  });

  it.each(['town/2020', 'Town', 'a b', ' '])('of a framework cannot be “%s”', (id) => {
    expect(placesOf(named(id))).toEqual(['wrong-value $.framework.id']);
  });

  it('of a framework cannot be that under which packs have the words of the model', () => {
    expect(placesOf(named('words'))).toEqual(['name-taken $.framework.id']);
  });

  it.each(['__proto__', 'a b', '/1', 'A/1'])('of a rule set cannot be “%s”', (id) => {
    expect(placesOf({ framework: TOWN, ruleSets: [{ ...TOWN_RULES, id }] })).toEqual([
      'wrong-value $.ruleSets[0].id',
    ]);
  });

  it.each([
    ['ships', { ...named('un-r2p'), crosswalks: [{ ...TOWN_CROSSWALK, to: 'un-r2p' }] }],
    [
      'the file gives to another',
      { framework: TOWN, crosswalks: [TOWN_CROSSWALK], ruleSets: [{ ...UN_R2P_1, id: 'town-2020/1' }] },
    ],
  ])('of the rule set that follows cannot be one that %s', (_, method) => {
    expect(placesOf(method)).toEqual(['name-taken $.framework.id']);
  });

  it('is in order in everything that ships', () => {
    for (const { framework } of EDITIONS) expect(Framework.safeParse(framework).error).toBeUndefined();
    for (const ruleSet of RULE_SETS) expect(RuleSet.safeParse(ruleSet).error).toBeUndefined();
  });
});

const indicatorsOf = (factor: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...TOWN.factors[0]?.indicators[0],
    id: `${factor}.${index}`,
  }));
const withFactors = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `F${index}`);
  return {
    framework: {
      ...TOWN,
      staleAfterDays: Object.fromEntries(ids.map((id) => [id, 30])),
      factors: ids.map((id) => ({ ...TOWN.factors[0], id, indicators: indicatorsOf(id, 1) })),
    },
  };
};

describe('a framework', () => {
  it('may have 60 factors and no more', () => {
    expect(problemsOf(withFactors(60))).toEqual([]);
    expect(problemsOf(withFactors(61)).map(wordsFor)).toEqual([
      { message: 'The value “a list of 61” does not fit here.', hint: 'It takes at most 60 of them.' },
    ]);
  });

  it('may have 40 indicators a factor and no more', () => {
    expect(problemsOf(withFactor({ indicators: indicatorsOf('A', 40) }))).toEqual([]);
    expect(placesOf(withFactor({ indicators: indicatorsOf('A', 41) }))).toEqual([
      'wrong-value $.framework.factors[0].indicators',
    ]);
  });
});
