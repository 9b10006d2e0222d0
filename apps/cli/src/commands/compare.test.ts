import { Comparison } from '@forewarn/core/explanation';
import { describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { example } from '../testing/town-case.ts';
import { compare } from './compare.ts';

const KENYA = example('kenya-2007-08');
const written = folderForTests();

describe('compare', () => {
  test('puts two dates of a case side by side: what differs, and how much is the same', async () => {
    const { text, json } = await given(compare, KENYA, '--at', '2007-12-29', '--at', '2008-01-05');
    const { left, right } = Comparison.parse(json);
    expect([left.label, right.label]).toEqual(['2007-12-29', '2008-01-05']);
    expect(text).toContain('Regions: 2 of 9 differ, 7 the same');
    expect(text).toContain(
      '  Early warning                 Heightened attention              Alert: advice due',
    );
    expect(text).toMatch(/risk\.imminent +does not hold +holds/);
    expect(text).not.toContain('Capacity-building');
    expect(text).not.toMatch(/undefined|null/);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(text).toContain('makes no legal determination');
  });

  test('puts two cases side by side under the names of their files, at one date where it is given', async () => {
    const one = await written('one.json', aCase());
    const other = await written('other.json', aCase(aCase().events.slice(0, 2)));
    const { left, right, ratings } = Comparison.parse((await given(compare, one, other)).json);
    expect([left.label, right.label]).toEqual(['one', 'other']);
    expect(ratings.map(({ indicator, same }) => [indicator, same])).toEqual([['8.8', false]]);
    const before = Comparison.parse((await given(compare, one, other, '--at', '2020-01-02')).json);
    expect(before.ratings).toEqual([]);
    expect([before.left.at, before.right.at]).toEqual(['2020-01-02', '2020-01-02']);
    expect((await given(compare, one, other, '--at', '2020-01-02')).text).toContain(
      'Regions: 0 of 9 differ, 9 the same',
    );
  });

  test('names rules that one side does not have where the rule sets differ', async () => {
    const one = await written('one.json', aCase());
    const strict = await written('strict.json', aCase(undefined, { ruleset: 'office/1' }));
    const { LIBRARY } = await import('@forewarn/core');
    const [base] = LIBRARY.ruleSets;
    const rules = base?.rules.filter(({ id }) => id !== 'signs.genocide');
    const method = await written('office.json', {
      format: 'forewarn.method/1',
      ruleSets: [{ ...base, id: 'office/1', rules }],
    });
    const { text } = await given(compare, one, strict, '--with', method);
    expect(text).toMatch(/rule set +un-r2p\/1 +office\/1/);
    expect(text).toMatch(/signs\.genocide +does not hold +not in its rule set/);
  });

  test.each([
    [[KENYA], '--at'],
    [[KENYA, '--at', '2008-01-01'], '--at'],
    [[KENYA, '--at', '2008-01-01', '--at', '2008-01-02', '--at', '2008-01-03'], '--at'],
    [[KENYA, '--at', '2008-01-01', '--at', 'soon'], '--at'],
    [[KENYA, example('libya-2011'), '--at', '2008-01-01', '--at', '2008-01-02'], '--at'],
    [[KENYA, KENYA], 'arguments'],
    [[KENYA, KENYA, KENYA], 'arguments'],
    [[], 'arguments'],
  ])('refuses %j as wrong use', async (args, path) => {
    expect(await refusalOf(compare, ...args)).toMatchObject({ exit: 2, path });
  });

  test('refuses cases by different frameworks, and says which of two files is broken', async () => {
    const un = await written('un.json', aCase());
    const sg = await written('sg.json', aCase([], { framework: 'sg-2013', ruleset: 'sg-2013/1' }));
    expect(await refusalOf(compare, un, sg)).toMatchObject({
      exit: 1,
      code: 'different-frameworks',
      message: expect.stringContaining('un-2014, sg-2013'),
    });
    const broken = await written('broken.json', '{}');
    expect(await refusalOf(compare, un, broken)).toMatchObject({ exit: 1, path: `${broken} $.format` });
  });
});
