import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../case/case-event.ts';
import { all, any, count, factor, indicators, not, rule } from '../../../doctrine/expressions.ts';
import { findFramework, findRuleSet, LIBRARY } from '../../../doctrine/library.ts';
import type { Expression, RuleSet } from '../../../doctrine/rule-set.ts';
import type { Events } from '../../../testing/a-case.ts';
import { aCase, dateOf, day, HEADER } from '../../../testing/a-case.ts';
import { evidence, rated, source, withdrawn } from '../../../testing/picture-events.ts';
import { informationOf } from '../index.ts';

const population = (id: string): CaseEvent => ({
  at: '2008-01-01',
  type: 'population.described',
  population: id,
  name: 'A community',
  kind: 'protected-group',
});
const at = (number: number, ...events: Events) =>
  informationOf(aCase([...day(1, source('s1')), ...events.flat()]), dateOf(number)).gaps.notLookedAt;
const indicatorsOfFactor = (id: string): readonly string[] =>
  findFramework('un-2014')
    ?.factors.find((each) => each.id === id)
    ?.indicators.map((indicator) => indicator.id) ?? [];

it('the second gap is cited, with how sure that is', () => {
  expect(at(1).cites).toEqual([{ document: 'A/64/864', paragraph: '10 (b)', certainty: 'medium' }]);
});

describe('the indicators not assessed', () => {
  it('are all of them while nothing is rated', () => {
    expect(at(1).factors.map(({ factor: id, indicators: open }) => [id, open])).toEqual(
      findFramework('un-2014')?.factors.map(({ id }) => [id, indicatorsOfFactor(id)]),
    );
  });

  it('stand by factor, those with none assessed first', () => {
    const events = day(2, rated('1.1', 'absent'), rated('3.1', 'acute'), rated('2.1', 'not-assessable'));
    const { factors } = at(2, events);
    expect(factors.map(({ factor: id }) => id)).toEqual('2 4 5 6 7 8 9 10 11 12 13 14 1 3'.split(' '));
    expect(factors.filter(({ noneAssessed }) => noneAssessed)).toHaveLength(12);
    expect(factors[0]).toEqual({
      factor: '2',
      noneAssessed: true,
      indicators: indicatorsOfFactor('2').slice(1),
      applicable: 8,
    });
    expect(factors[12]).toMatchObject({ factor: '1', noneAssessed: false, applicable: 11 });
  });

  it('are those that apply, and a factor without any is left out', () => {
    const nine = indicatorsOfFactor('9');
    const events = day(
      2,
      nine.slice(0, 3).map((id) => rated(id, 'not-applicable')),
      nine.slice(3, 5).map((id) => rated(id, 'not-assessable')),
    );
    const ninth = (...more: Events) => at(2, events, ...more).factors.find((each) => each.factor === '9');
    expect(ninth()).toMatchObject({ indicators: [nine[5]], applicable: 3 });
    expect(ninth(day(2, rated(nine[5] ?? '', 'absent')))).toBeUndefined();
  });
});

describe('the lens', () => {
  it('is what the rule set asks for incitement, preparation and commission', () => {
    expect(at(1).lens).toEqual([
      {
        part: 'incitement',
        rule: 'signs.incitement',
        indicators: ['7.14', '8.7', '10.1', '11.4', '13.7', '14.4'],
        notAssessed: ['7.14', '8.7', '10.1', '11.4', '13.7', '14.4'],
      },
      {
        part: 'preparation',
        rule: 'signs.preparation',
        indicators: ['7.3', '7.4', '7.5', '7.8', '7.10', '7.12'],
        notAssessed: ['7.3', '7.4', '7.5', '7.8', '7.10', '7.12'],
      },
      {
        part: 'commission',
        rule: 'risk.ongoing',
        indicators: ['7.10', '10.2', '10.3', '11.1', '12.9'],
        notAssessed: ['7.10', '10.2', '10.3', '11.1', '12.9'],
      },
    ]);
  });

  it('looks past an indicator that is rated, whatever the rating', () => {
    const events = day(2, rated('7.14', 'absent'), rated('7.10', 'acute'), rated('10.2', 'not-assessable'));
    expect(at(2, events).lens.map(({ notAssessed }) => notAssessed)).toEqual([
      ['8.7', '10.1', '11.4', '13.7', '14.4'],
      ['7.3', '7.4', '7.5', '7.8', '7.12'],
      ['10.3', '11.1', '12.9'],
    ]);
  });

  it('follows an own rule set, through the rules that it names, and is empty where it has no such rule', () => {
    const shipped = findRuleSet('un-r2p/1');
    if (shipped === undefined) throw new Error('the rule set is gone');
    const ruleSet = (...rules: readonly (readonly [string, Expression])[]): RuleSet => ({
      ...shipped,
      rules: rules.map(([id, when]) => ({ id, reason: 'R', cites: [], when })),
    });
    const own = ruleSet(
      ['speech', count(2, indicators(['9.2', '4.1'], 'emerging'))],
      ['signs.incitement', any(rule('speech'), not(all(...indicators(['2.1'], 'acute'))))],
      [
        'risk.ongoing',
        any(
          ...indicators(['10.4'], 'acute'),
          ...indicators(['10.5'], 'present'),
          {
            corroborated: '11.2',
          },
          factor('11', 'severe'),
        ),
      ],
    );
    const { lens } = informationOf({ ...HEADER, events: [] }, '2008-01-01', {
      ...LIBRARY,
      ruleSets: [own],
    }).gaps.notLookedAt;
    expect(lens.map(({ indicators: seen }) => seen)).toEqual([['4.1', '9.2'], [], ['10.4', '11.2']]);
  });
});

describe('evidence', () => {
  const events = [
    day(1, evidence('e1'), evidence('e2'), evidence('e3'), evidence('e4')),
    day(2, rated('7.3', 'acute', { evidence: ['e1'], contradicting: ['e2'] })),
    day(3, rated('7.3', 'acute', { evidence: ['e1'] }), withdrawn('e4')),
  ];

  it('that no rating cites, for or against, is not looked at', () => {
    expect(at(1, ...events).evidence).toEqual({ neverCited: ['e1', 'e2', 'e3', 'e4'], noLongerCited: [] });
    expect(at(2, ...events).evidence).toEqual({ neverCited: ['e3', 'e4'], noLongerCited: [] });
  });

  it('is told apart where ratings since replaced cited it, and left out when withdrawn', () => {
    expect(at(3, ...events).evidence).toEqual({ neverCited: ['e3'], noLongerCited: ['e2'] });
  });
});

it('populations described but named by no rating are told, apart from those that one named before', () => {
  const events = [
    day(1, population('p1'), population('p2'), population('p3')),
    day(2, rated('7.3', 'acute', { populations: ['p1', 'p2'] })),
    day(3, rated('7.3', 'acute', { populations: ['p1'] })),
  ];
  expect([1, 2, 3].map((number) => at(number, ...events).populations)).toEqual([
    { neverNamed: ['p1', 'p2', 'p3'], noLongerNamed: [] },
    { neverNamed: ['p3'], noLongerNamed: [] },
    { neverNamed: ['p3'], noLongerNamed: ['p2'] },
  ]);
});
