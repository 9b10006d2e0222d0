import { describe, expect, test } from 'vitest';
import { FrameworkCheck } from '../frameworks/framework-check.ts';
import { FrameworkList } from '../frameworks/framework-list.ts';
import { FrameworkShow } from '../frameworks/framework-show.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { TOWN_METHOD } from '../testing/town-case.ts';
import { framework } from './framework.ts';

const written = folderForTests();
const runOn = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('framework list', () => {
  test('gives the frameworks with their counts, and as a person reads them with their rule sets', async () => {
    const { text, json } = await given(framework, 'list');
    expect(FrameworkList.parse(json).map(({ id, factors, indicators }) => [id, factors, indicators])).toEqual(
      expect.arrayContaining([
        ['un-2014', 14, 143],
        ['osapg-2009', 8, expect.any(Number)],
        ['sg-2013', 6, expect.any(Number)],
      ]),
    );
    expect(text).toContain('rule sets: un-r2p/1');
  });

  test('gives their titles in a language', async () => {
    const { text } = await given(framework, 'list', '--language', 'fr');
    expect(text).toContain('Cadre d’analyse');
  });
});

describe('framework show', () => {
  test.each(['en', 'ar', 'es', 'fr', 'ru', 'zh'])('shows each framework in %s', async (language) => {
    for (const id of ['un-2014', 'osapg-2009', 'sg-2013']) {
      const shown = FrameworkShow.parse((await given(framework, 'show', id, '--language', language)).json);
      expect([shown.id, shown.language]).toEqual([id, language]);
    }
  });

  test('says who published it and when, the rights to it, and where it is from', async () => {
    const { text } = await given(framework, 'show', 'un-2014');
    expect(text).toContain('(A/70/741-S/2016/71)');
    expect(text).toMatch(/Responsibility to Protect, 2014/);
    expect(text).toContain('Rights: ');
    expect(text).toContain('Provenance: ');
    expect(text).toContain('Languages: en, ar, es, fr, ru, zh');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('says when the ratings of a factor are stale, and marks what states an absence', async () => {
    const { text } = await given(framework, 'show', 'un-2014');
    expect(text.match(/Its ratings are stale after \d+ days\./g)).toHaveLength(14);
    expect(text).toMatch(/\[absence, (read|high|medium|low)\]/);
  });

  test('gives long ids of its own a column as wide as the longest', async () => {
    const { text } = await given(framework, 'show', 'town-2020', '--with', TOWN_METHOD);
    expect(text).toMatch(/\n {3}A\.arms {4}\S/);
    expect(text).toMatch(/\n {3}A\.speech {2}\S/);
  });

  test('says in short what a rule set that follows from another could not carry over', async () => {
    const { text } = await given(framework, 'show', 'sg-2013');
    expect(runOn(text)).toMatch(/Rules that never hold here \(\d+\): signs\./);
    expect(text).toContain('Without a counterpart here');
    expect((await given(framework, 'show', 'un-2014')).text).not.toContain('never hold here');
  });
});

describe('framework check', () => {
  test('says what a method holds', async () => {
    const { text, json } = await given(framework, 'check', TOWN_METHOD);
    expect(FrameworkCheck.parse(json)).toEqual({
      format: 'forewarn.framework-check/1',
      kind: 'method',
      framework: { id: 'town-2020', title: 'Town watch', languages: ['en', 'fr'], factors: 2, indicators: 4 },
      crosswalks: [],
      ruleSets: [
        { id: 'town-2020/own', framework: 'town-2020', rules: 15, derivedFrom: null, notCarried: 0 },
      ],
    });
    expect(text).toContain('Framework town-2020, Town watch: 2 factors, 4 indicators; in en, fr');
  });

  test('says what a rule set that follows by a crosswalk could not carry over', async () => {
    const { readFile } = await import('node:fs/promises');
    const { ruleSets: _, texts: __, ...own } = JSON.parse(await readFile(TOWN_METHOD, 'utf8'));
    const relations = [{ from: '7.3', to: 'A.arms', relation: 'equal', certainty: 'high' }];
    const file = await written('crosswalk.json', {
      ...own,
      crosswalks: [{ from: 'un-2014', to: 'town-2020', relations }],
    });
    const { text, json } = await given(framework, 'check', file);
    expect(json).toMatchObject({
      crosswalks: [{ from: 'un-2014', relations: 1 }],
      ruleSets: [{ id: 'town-2020/1', derivedFrom: 'un-r2p/1' }],
    });
    expect(text).toContain('Rules that never hold here');
  });

  test('says what a wording pack holds, as JSON and as a table', async () => {
    const texts = [
      { id: 'un-2014/7.3', text: 'Guns', language: 'en', source: 'A' },
      { id: 'words/levels/high', text: 'Élevé', language: 'fr', source: 'B' },
    ];
    const holds = {
      format: 'forewarn.framework-check/1',
      kind: 'wording',
      texts: 2,
      languages: [
        { id: 'en', texts: 1 },
        { id: 'fr', texts: 1 },
      ],
      of: [
        { id: 'un-2014', texts: 1 },
        { id: 'words', texts: 1 },
      ],
      sources: ['A', 'B'],
    };
    const pack = await written('pack.json', { format: 'forewarn.wording/1', texts });
    const rows = texts.map(({ id, text, language, source }) => [id, text, language, source].join(','));
    const table = await written('pack.csv', ['id,text,language,source', ...rows].join('\n'));
    expect(FrameworkCheck.parse((await given(framework, 'check', pack)).json)).toEqual(holds);
    expect(FrameworkCheck.parse((await given(framework, 'check', table)).json)).toEqual(holds);
  });

  test('names every problem with its path', async () => {
    const file = await written('broken.json', {
      format: 'forewarn.wording/1',
      texts: ['un-2014/99', 'words/none'].map((id) => ({ id, text: 'x', language: 'en', source: 'S' })),
    });
    expect(await refusalOf(framework, 'check', file)).toMatchObject({
      exit: 1,
      path: '$.texts[0].id',
      more: 1,
      others: expect.stringContaining('$.texts[1].id'),
    });
  });

  test.each([
    ['{}', '$.format'],
    ['{"format":"forewarn.case/1"}', '$.format'],
    ['{"format":"forewarn.method/1"}', '$'],
    ['[', '$'],
  ])('refuses %s', async (text, path) => {
    const file = await written('other.json', text);
    expect(await refusalOf(framework, 'check', file)).toMatchObject({ exit: 1, path });
  });

  test('names both formats where a file is of neither', async () => {
    const file = await written('neither.json', '{"format":"x"}');
    expect((await refusalOf(framework, 'check', file))?.hint).toBe(
      'It reads “forewarn.method/1” or “forewarn.wording/1”.',
    );
  });
});

test.each([
  [['list', 'un-2014']],
  [['show']],
  [['check']],
  [['check', 'a', 'b']],
  [['list', '--language', 'xx']],
  [['show', 'un-2014', '--language', 'xx']],
  [['show', 'un-2014', '--language', 'constructor']],
  [['check', TOWN_METHOD, '--language', 'fr']],
])('framework %j is wrong use', async (args) => {
  expect(await refusalOf(framework, ...args)).toMatchObject({ exit: 2 });
});
