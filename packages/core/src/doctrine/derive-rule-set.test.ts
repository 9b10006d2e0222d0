import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../frameworks/catalogue.ts';
import type { Crosswalk, Relation } from '../frameworks/crosswalk.ts';
import type { Factor, Framework } from '../frameworks/framework.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { cite } from './citation.ts';
import { deriveRuleSet } from './derive-rule-set.ts';
import { all, any, anyIndicator, count, factor, factors, not, rising, rule } from './expressions.ts';
import { isLeaf, placesIn } from './leaves-of.ts';
import type { Expression, RuleSet } from './rule-set.ts';
import { UN_R2P_1 } from './un-r2p-1/index.ts';

const aFactor = (id: string, kind: Factor['kind']): Factor => ({
  id,
  title: `Factor ${id}`,
  kind,
  gist: `Gist ${id}`,
  certainty: 'high',
  indicators: ['1', '2'].map((part) => ({
    id: `${id}.${part}`,
    gist: `Gist ${id}.${part}`,
    certainty: 'high',
  })),
});

const aFramework = (id: string, kinds: Readonly<Record<string, Factor['kind']>>): Framework => ({
  ...UN_2014,
  id,
  factors: Object.entries(kinds).map(([factorId, kind]) => aFactor(factorId, kind)),
});

const OLD = aFramework('old', { A: 'common', B: 'common', C: 'common', G: 'genocide', W: 'war-crimes' });
const NEW = aFramework('new', { p: 'common', q: 'common', r: 'genocide' });

const crosswalk = (...rows: readonly (readonly [string, Relation, string])[]): Crosswalk => ({
  from: 'old',
  to: 'new',
  relations: rows.map(([from, relation, to]) => ({ from, relation, to, certainty: 'high' })),
});

const ruleSet = (...whens: readonly Expression[]): RuleSet => ({
  id: 'base/1',
  title: 'Base',
  framework: 'old',
  convention: 'A convention.',
  informationGap: { factors: ['A', 'B', 'C', 'W'], atLeast: 2 },
  rules: whens.map((when, index) => ({
    id: `r${index + 1}`,
    reason: 'It stands.',
    cites: [cite('A/RES/60/1', null, 'read')],
    when,
  })),
});

type Rows = readonly (readonly [string, Relation, string])[];

/** What the rules become, and `rule why` of what was not carried. */
const derived = (rows: Rows, ...whens: readonly Expression[]) => {
  const result = deriveRuleSet(ruleSet(...whens), crosswalk(...rows), NEW, OLD);
  return {
    whens: result.rules.map(({ when }) => when),
    notes: result.derived?.notCarried.map((each) => `${each.rule} ${each.why}`),
  };
};

const low = (id: string): Expression => factor(id, 'low');
const NEVER: Expression = { any: [] };

describe('a leaf', () => {
  it('goes to the equal item without a word, keeping what it asks', () => {
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['A', 'intersects', 'q'],
      ['A.1', 'equal', 'q.2'],
    ];
    const corroborated = { corroborated: 'A.1' };
    expect(
      derived(rows, factor('A', 'high'), rising('A'), anyIndicator(['A.1'], 'acute'), corroborated),
    ).toEqual({
      whens: [
        factor('p', 'high'),
        rising('p'),
        { indicator: 'q.2', atLeast: 'acute' },
        { corroborated: 'q.2' },
      ],
      notes: [],
    });
  });

  it.each([
    ['subset', 'broader-counterpart'],
    ['superset', 'narrower-counterpart'],
    ['intersects', 'only-intersects'],
  ] as const)('says so when its counterpart is related by %s', (relation, why) => {
    expect(derived([['A', relation, 'p']], low('A'))).toEqual({ whens: [low('p')], notes: [`r1 ${why}`] });
  });

  it('goes to any of several of the strongest relation, and to no weaker one', () => {
    const rows: Rows = [
      ['A', 'intersects', 'r'],
      ['A', 'subset', 'p'],
      ['A', 'superset', 'q'],
    ];
    expect(derived(rows, low('A'))).toEqual({
      whens: [any(low('p'), low('q'))],
      notes: ['r1 broader-counterpart', 'r1 narrower-counterpart'],
    });
  });

  it('without a counterpart leaves a rule that never holds', () => {
    expect(derived([], low('A'))).toEqual({ whens: [NEVER], notes: ['r1 no-counterpart', 'r1 never-holds'] });
  });

  it('of a region stays as it is', () => {
    const region: Expression = { region: 'warning', is: 'alert' };
    expect(derived([], region)).toEqual({ whens: [region], notes: [] });
  });
});

describe('a rule of one crime', () => {
  const rows: Rows = [
    ['G', 'equal', 'r'],
    ['W', 'equal', 'p'],
  ];

  it('goes to items of that kind only', () => {
    expect(derived(rows, low('G'), low('W'))).toEqual({
      whens: [low('r'), NEVER],
      notes: ['r2 counterpart-not-specific', 'r2 never-holds'],
    });
  });

  it('is none when it speaks of several kinds', () => {
    expect(derived(rows, any(low('G'), low('W'))).whens).toEqual([any(low('r'), low('p'))]);
  });
});

describe('any', () => {
  it('leaves out what has no counterpart, and has each alternative once', () => {
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['C', 'subset', 'p'],
    ];
    expect(derived(rows, any(low('A'), low('B'), any(low('C'))))).toEqual({
      whens: [low('p')],
      notes: ['r1 no-counterpart', 'r1 broader-counterpart'],
    });
  });
});

describe('all', () => {
  it('is not carried without one of its members', () => {
    expect(derived([['A', 'subset', 'p']], any(all(low('A'), low('B')), low('A')))).toEqual({
      whens: [low('p')],
      notes: ['r1 no-counterpart', 'r1 incomplete-all', 'r1 broader-counterpart'],
    });
  });

  it('lets no item answer for two members that the base keeps apart', () => {
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['B', 'intersects', 'p'],
      ['B', 'intersects', 'q'],
    ];
    expect(derived(rows, all(low('A'), low('B')))).toEqual({
      whens: [all(low('p'), low('q'))],
      notes: ['r1 only-intersects', 'r1 narrower-counterpart'],
    });
    expect(derived(rows.slice(0, 2), all(low('A'), low('B')))).toEqual({
      whens: [NEVER],
      notes: ['r1 shares-a-counterpart', 'r1 incomplete-all', 'r1 never-holds'],
    });
  });

  it('lets an item answer twice where the base asks twice for one item', () => {
    expect(derived([['A', 'equal', 'p']], all(low('A'), any(rising('A'), low('B')))).whens).toEqual([
      all(low('p'), rising('p')),
    ]);
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['B', 'equal', 'p'],
    ];
    expect(derived(rows, all(any(low('A'), low('B')), rising('A'))).whens).toEqual([
      all(low('p'), rising('p')),
    ]);
  });

  it('lets no item answer for a member inside another either', () => {
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['B', 'equal', 'p'],
      ['C', 'equal', 'q'],
    ];
    expect(derived(rows, all(low('A'), any(all(low('C'), low('B')), rising('C')))).whens).toEqual([
      all(low('p'), rising('q')),
    ]);
  });
});

describe('count', () => {
  const rows: Rows = [
    ['A', 'equal', 'p'],
    ['B', 'subset', 'p'],
    ['C', 'intersects', 'q'],
    ['C', 'intersects', 'r'],
  ];

  it('has each item that it lands on once, and says which members add none', () => {
    expect(derived(rows, count(2, factors(['A', 'B', 'C'], 'low')))).toEqual({
      whens: [count(2, [low('p'), any(low('q'), low('r'))])],
      notes: ['r1 shares-a-counterpart', 'r1 only-intersects'],
    });
  });

  it('lets no member of the base count twice', () => {
    const [both] = derived(rows, count(2, factors(['A', 'C'], 'low'))).whens;
    expect(both).toEqual(count(2, [low('p'), any(low('q'), low('r'))]));
    expect(derived(rows, count(2, [low('C')])).whens).toEqual([NEVER]);
    const shared: Rows = [...rows, ['G', 'intersects', 'q'], ['G', 'intersects', 'r']];
    expect(derived(shared, count(2, factors(['C', 'G'], 'low'))).whens).toEqual([
      count(2, factors(['q', 'r'], 'low')),
    ]);
  });

  it('lands on no item that answers for something beside it, but on that of the same item', () => {
    const beside = (id: string) => all(low(id), count(1, factors(['A', 'C'], 'low')));
    expect(derived(rows, beside('B')).whens).toEqual([all(low('p'), count(1, [any(low('q'), low('r'))]))]);
    expect(derived(rows, beside('A')).whens).toEqual([
      all(low('p'), count(1, [low('p'), any(low('q'), low('r'))])),
    ]);
  });

  it('is not carried with fewer members than it asks for', () => {
    expect(derived(rows, count(2, factors(['A', 'B', 'G'], 'low')))).toEqual({
      whens: [NEVER],
      notes: ['r1 shares-a-counterpart', 'r1 no-counterpart', 'r1 too-few-to-count', 'r1 never-holds'],
    });
  });

  it('keeps as one member what was an any', () => {
    const both = any(low('A'), low('C'));
    expect(derived(rows, count(1, [both])).whens).toEqual([count(1, [any(low('p'), low('q'), low('r'))])]);
  });
});

describe('not', () => {
  it('is not carried when what it negates lost something', () => {
    const when = not(any(low('A'), low('B')));
    expect(derived([['A', 'equal', 'p']], when)).toEqual({
      whens: [NEVER],
      notes: ['r1 no-counterpart', 'r1 no-counterpart', 'r1 never-holds'],
    });
    const rows: Rows = [
      ['A', 'equal', 'p'],
      ['B', 'equal', 'q'],
    ];
    expect(derived(rows, when)).toEqual({ whens: [not(any(low('p'), low('q')))], notes: [] });
  });

  it('of a rule that never holds stays and is named', () => {
    expect(derived([['A', 'equal', 'p']], low('B'), all(low('A'), not(rule('r1'))))).toEqual({
      whens: [NEVER, all(low('p'), not(rule('r1')))],
      notes: ['r1 no-counterpart', 'r1 never-holds', 'r2 negates-a-rule-that-never-holds'],
    });
  });

  it('of a rule that holds on less, by itself or by another, stays and is named as broader', () => {
    const whens = [any(low('A'), low('B')), rule('r1'), not(rule('r2'))];
    expect(derived([['A', 'equal', 'p']], ...whens)).toEqual({
      whens: [low('p'), rule('r1'), not(rule('r2'))],
      notes: ['r1 no-counterpart', 'r3 broader-counterpart'],
    });
    expect(derived([['A', 'superset', 'p']], low('A'), not(rule('r1'))).notes).toEqual([
      'r1 narrower-counterpart',
      'r2 broader-counterpart',
    ]);
  });
});

it('goes without a rule that never holds where another names it', () => {
  expect(
    derived([['A', 'equal', 'p']], low('B'), any(rule('r1'), low('A')), all(rule('r1'), low('A'))),
  ).toEqual({
    whens: [NEVER, low('p'), NEVER],
    notes: [
      'r1 no-counterpart',
      'r1 never-holds',
      'r2 never-holds',
      'r3 never-holds',
      'r3 incomplete-all',
      'r3 never-holds',
    ],
  });
});

const gapOf = (...rows: Rows) =>
  deriveRuleSet(ruleSet(low('A')), crosswalk(...rows), NEW, OLD).informationGap;

it('gives the information gap the like share of the factors that it lands on', () => {
  const one = ['A', 'subset', 'p'] as const;
  expect(gapOf(one, ['B', 'subset', 'p'])).toEqual({ factors: ['p'], atLeast: 1 });
  expect(gapOf(one, ['B', 'subset', 'q'], ['C', 'equal', 'r'])).toEqual({
    factors: ['p', 'q', 'r'],
    atLeast: 2,
  });
  expect(gapOf()).toEqual({ factors: [], atLeast: 1 });
});

it('marks a rule that asks less, or other, than its reason says', () => {
  const rows: Rows = [
    ['A', 'equal', 'p'],
    ['B', 'subset', 'q'],
  ];
  const whens = [low('A'), low('B'), any(low('A'), low('C')), low('C'), rule('r2'), not(rule('r4'))];
  const { rules } = deriveRuleSet(ruleSet(...whens), crosswalk(...rows), NEW, OLD);
  expect(rules.map(({ carried }) => carried)).toEqual([
    undefined,
    'in-other-terms',
    'in-part',
    'not-at-all',
    undefined,
    'in-part',
  ]);
});

it('refuses a crosswalk that leads elsewhere', () => {
  const base = ruleSet(low('A'));
  expect(() => deriveRuleSet(base, { ...crosswalk(), to: 'other' }, NEW, OLD)).toThrow(/other/);
  expect(() => deriveRuleSet(base, { ...crosswalk(), from: 'other' }, NEW, OLD)).toThrow(/other/);
  expect(() => deriveRuleSet(base, crosswalk(), NEW, NEW)).toThrow(/base\/1/);
});

const leavesOf = (when: Expression) =>
  new Set(
    placesIn(when)
      .filter(({ condition }) => isLeaf(condition))
      .map(({ condition }) => JSON.stringify(condition)),
  );

it('gives un-r2p/1 back for the same framework under another name', () => {
  const twin: Framework = { ...UN_2014, id: 'twin' };
  const items = [...UN_2014.factors.map(({ id }) => id), ...indicatorsOf(UN_2014).keys()];
  const toTwin: Crosswalk = {
    from: 'un-2014',
    to: 'twin',
    relations: items.map((item) => ({ from: item, to: item, relation: 'equal', certainty: 'high' })),
  };
  const same = deriveRuleSet(UN_R2P_1, toTwin, twin, UN_2014);
  expect(same.derived).toEqual({ from: 'un-r2p/1', notCarried: [] });
  expect(same.informationGap).toEqual(UN_R2P_1.informationGap);
  expect(same.rules.map(({ when, ...rest }) => [rest, leavesOf(when)])).toEqual(
    UN_R2P_1.rules.map(({ when, ...rest }) => [rest, leavesOf(when)]),
  );
});
