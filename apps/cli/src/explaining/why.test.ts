import { CaseFile, ENGLISH, findFramework, findRuleSet, replay } from '@forewarn/core';
import type { TruthTree } from '@forewarn/core/explanation';
import { explain } from '@forewarn/core/explanation';
import { describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import type { Reading } from './reading.ts';
import { whyItFails, whyItHolds } from './why.ts';

const caseFile = CaseFile.parse(aCase());
const framework = findFramework('un-2014');
const ruleSet = findRuleSet('un-r2p/1');
if (framework === undefined || ruleSet === undefined) throw new Error('un-2014 ships');
const reading: Reading = {
  explanation: explain(caseFile),
  trace: replay(caseFile),
  framework,
  ruleSet,
  wording: ENGLISH,
};

const lines = (clauses: ReturnType<typeof whyItFails>) =>
  clauses.map(({ text, depth }) => `${'  '.repeat(depth)}${text}`);
const fails = (tree: TruthTree) => lines(whyItFails(tree, reading));
const holds = (tree: TruthTree) => lines(whyItHolds(tree, reading));

const rule = (id: string, truth: boolean): TruthTree => ({ rule: id, holds: truth });
const rated = (indicator: string, atLeast: 'present' | 'acute', truth: boolean): TruthTree => ({
  indicator,
  atLeast,
  rating: truth ? 'acute' : 'not-assessed',
  holds: truth,
});

const lacking = (corroborated: string, lacks: readonly ('acute' | 'fresh' | 'evidence')[]): TruthTree => ({
  corroborated,
  lacks,
  holds: false,
});

describe('why a condition fails', () => {
  test('names each member of an all that fails, and only those', () => {
    const tree = { all: [rule('a', true), rule('b', false), rated('7.3', 'present', false)], holds: false };
    expect(fails(tree)).toEqual(['b does not hold', '7.3 is Not assessed, at least Present asked']);
  });

  test('puts alternatives that ask for the same into one sentence, and says that others would do as well', () => {
    const same = { any: [rated('7.3', 'acute', false), rated('6.1', 'acute', false)], holds: false };
    expect(fails(same)).toEqual(['none of 7.3, 6.1 is Acute (7.3, 6.1 Not assessed)']);
    expect(fails({ any: [same, rule('a', false)], holds: false })).toEqual([
      'any one of these would do, and none is so:',
      '  none of 7.3, 6.1 is Acute (7.3, 6.1 Not assessed)',
      '  a does not hold',
    ]);
  });

  test('shows the closest of several ways', () => {
    const far = { all: [rated('7.3', 'acute', false), rated('7.4', 'acute', false)], holds: false };
    const near = { all: [rule('a', true), rated('8.8', 'present', false)], holds: false };
    expect(fails({ any: [far, near], holds: false })).toEqual([
      'none of 2 ways is open; the closest: 8.8 is Acute, at least Present asked',
    ]);
  });

  test('counts', () => {
    const one = [rated('8.8', 'acute', true), rated('7.3', 'acute', false), rated('7.4', 'acute', false)];
    expect(fails({ count: one, atLeast: 2, holds: false })).toEqual([
      'of 8.8, 7.3, 7.4, 1 is Acute, 2 asked (8.8 Acute; 7.3, 7.4 Not assessed)',
    ]);
    expect(fails({ count: [rule('a', true), ...one.slice(1)], atLeast: 3, holds: false })).toEqual([
      'of 3 conditions 1 holds, 3 asked; what fails:',
      '  7.3 is Not assessed, Acute asked',
      '  7.4 is Not assessed, Acute asked',
    ]);
  });

  test('of a negation says what holds, and of nothing to choose from that it never holds', () => {
    expect(fails({ not: rule('a', true), holds: false })).toEqual(['a holds']);
    expect(fails({ any: [], holds: false })).toEqual(['in this rule set it never holds']);
  });

  test('says where a region stands instead', () => {
    const tree = { region: 'pillarOne', is: 'inDoubt', state: 'underStress', holds: false };
    expect(fails(tree)).toEqual(['“Pillar one: the State” stands at “Under stress”, not at “In doubt”']);
  });

  test('of what is not corroborated goes into the acute ratings only', () => {
    const tree = { any: [lacking('7.3', ['acute']), lacking('8.8', ['fresh', 'evidence'])], holds: false };
    expect(fails(tree)).toEqual([
      'no Acute rating of factors 7, 8 is corroborated (8.8 is older than the framework allows and without evidence that stands)',
    ]);
  });
});

describe('why a condition holds', () => {
  test('shows the first way that is open, and how many are', () => {
    const tree = {
      any: [rule('a', false), { all: [rated('8.8', 'acute', true)], holds: true }],
      holds: true,
    };
    expect(holds(tree)).toEqual(['8.8 is Acute']);
    expect(holds({ any: [tree, { all: [rule('b', true)], holds: true }], holds: true })).toEqual([
      '2 of 3 ways are open; the first: 8.8 is Acute',
    ]);
  });

  test('of a negation says what does not hold', () => {
    expect(holds({ not: rule('a', false), holds: true })).toEqual(['a does not hold']);
  });

  test('of a count names what holds', () => {
    const some = [rated('8.8', 'acute', true), rated('7.3', 'acute', false), rule('a', true)];
    expect(holds({ count: some, atLeast: 2, holds: true })).toEqual(['8.8 is Acute', 'a holds']);
  });
});
