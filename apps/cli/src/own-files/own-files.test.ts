import { Trace } from '@forewarn/core';
import { AgreementReport } from '@forewarn/core/agreement';
import { InformationReport } from '@forewarn/core/information';
import { describe, expect, test } from 'vitest';
import { agreement } from '../commands/agreement.ts';
import { branch } from '../commands/branch.ts';
import { brief } from '../commands/brief.ts';
import { check } from '../commands/check.ts';
import { compare } from '../commands/compare.ts';
import { explain } from '../commands/explain.ts';
import { framework } from '../commands/framework.ts';
import { information } from '../commands/information.ts';
import { replay } from '../commands/replay.ts';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { TOWN_METHOD, townCase } from '../testing/town-case.ts';

const written = folderForTests();
const WITH_TOWN = ['--with', TOWN_METHOD] as const;

const town = (ratings = 'A.arms acute') => written('town.json', townCase(ratings));
const table = (...rows: readonly string[]) =>
  written('pack.csv', ['id,text,language,source', ...rows].join('\n'));

describe('an own method', () => {
  test('is what a case is checked, stepped through and explained by', async () => {
    const path = await town();
    expect((await given(check, path, ...WITH_TOWN)).json).toMatchObject({
      framework: 'town-2020',
      coverage: { assessed: 1, applicable: 4 },
    });
    const replayed = await given(replay, path, ...WITH_TOWN);
    expect(Trace.parse(replayed.json).posture.warning).toBe('heightened');
    expect(replayed.text).toContain('rule risk.serious: Arms are brought together');
    const { text } = await given(explain, path, ...WITH_TOWN);
    expect(text).toContain('A.arms is Acute, at least Present asked');
    expect(text).toContain('of A.arms, A.speech, A.acts, 1 is Acute, 2 asked');
    expect(text).toContain('Would make it hold: one change, any of 2: A.speech or A.acts to Acute.');
  });

  test('serves every other command on a case', async () => {
    const path = await town('A.arms acute, A.speech acute');
    const other = await written('other-desk.json', townCase('A.arms present, A.speech acute'));
    const compared = await given(compare, path, '--at', '2020-01-01', '--at', '2020-01-02', ...WITH_TOWN);
    expect(compared.text).toContain('A.speech  A group is spoken of as a threat.');
    expect(AgreementReport.parse((await given(agreement, path, other, ...WITH_TOWN)).json).framework).toBe(
      'town-2020',
    );
    const informed = await given(information, path, ...WITH_TOWN);
    expect(InformationReport.parse(informed.json).factors).toHaveLength(2);
    expect(informed.text).toContain('Preparation');
    const events = await written('events.json', '[]');
    expect((await given(branch, path, '--after', '0', '--events', events, ...WITH_TOWN)).text).toContain(
      'They part at 2020-01-02',
    );
    const out = path.replace('town.json', 'town.html');
    await given(brief, path, '--out', out, ...WITH_TOWN);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(out, 'utf8')).toContain('Preparation');
  });

  test('is listed, and shown in its languages', async () => {
    expect((await given(framework, 'list', ...WITH_TOWN)).json).toContainEqual({
      id: 'town-2020',
      title: 'Town watch',
      factors: 2,
      indicators: 4,
    });
    const { json } = await given(framework, 'show', 'town-2020', '--language', 'fr', ...WITH_TOWN);
    expect(json).toMatchObject({ title: 'Veille de la ville', language: 'fr' });
  });

  test('is unknown without its file', async () => {
    expect(await refusalOf(check, await town())).toMatchObject({ exit: 1, code: 'unknown-framework' });
  });

  test('does not lend its rule set to a case of another framework', async () => {
    const path = await written('mixed.json', aCase(undefined, { ruleset: 'town-2020/own' }));
    expect(await refusalOf(check, path, ...WITH_TOWN)).toMatchObject({
      exit: 1,
      code: 'rule-set-of-another-framework',
      path: '$.ruleset',
    });
  });

  test('is refused twice, for its names are taken then', async () => {
    expect(await refusalOf(check, await town(), ...WITH_TOWN, ...WITH_TOWN)).toMatchObject({
      exit: 1,
      code: 'name-taken',
      path: `${TOWN_METHOD} $.framework.id`,
    });
  });

  test('is refused with its path where there is no such file', async () => {
    expect(await refusalOf(check, await town(), '--with', 'none.json')).toMatchObject({
      exit: 1,
      code: 'no-such-file',
      path: 'none.json',
    });
  });
});

describe('a wording pack', () => {
  test('replaces a gist, a level and a name of the model where they are shown', async () => {
    const pack = await table(
      'un-2014/8.8,A vote nears,en,House style',
      'words/levels/moderate,Elevated,en,House style',
      'words/ratings/present,Established,en,House style',
      'words/regions/warning,Lookout,en,House style',
    );
    const shown = await given(framework, 'show', 'un-2014', '--with', pack);
    expect(shown.text).toMatch(/8\.8 +A vote nears \[read, House style\]/);
    expect(shown.json).toHaveProperty('factors.7.indicators.7.gist', 'A vote nears');
    const path = await written('case.json', aCase());
    expect((await given(replay, path, '--with', pack)).text).toMatch(/Lookout +Monitoring/);
    const explained = await given(explain, path, '--region', 'warning', '--with', pack);
    expect(explained.text).toMatch(/Lookout +Monitoring/);
    expect(explained.text).toContain('at least Established');
    const dates = ['--at', '2020-01-02', '--at', '2020-01-03'];
    expect((await given(compare, path, ...dates, '--with', pack)).text).toContain('Elevated, steady');
  });

  test('leaves what a machine reads of a case as it is', async () => {
    const pack = await table('words/regions/warning,Lookout,en,House style');
    const path = await written('case.json', aCase());
    expect((await given(replay, path, '--with', pack)).json).toEqual((await given(replay, path)).json);
  });

  test('replaces texts in its own language only', async () => {
    const pack = await table('un-2014/8.8,Un vote approche,fr,Maison');
    const inFrench = await given(framework, 'show', 'un-2014', '--language', 'fr', '--with', pack);
    expect(inFrench.text).toContain('Un vote approche');
    expect((await given(framework, 'show', 'un-2014', '--with', pack)).text).not.toContain('Un vote');
  });

  test('counts for an own framework that was loaded before it, and the later of two wins', async () => {
    const pack = await table('town-2020/A.arms,First,en,House style');
    const second = await written('second.json', {
      format: 'forewarn.wording/1',
      texts: [{ id: 'town-2020/A.arms', text: 'Second', language: 'en', source: 'House style' }],
    });
    const args = ['show', 'town-2020', ...WITH_TOWN, '--with', pack, '--with', second];
    expect((await given(framework, ...args)).text).toContain('Second');
    expect(await refusalOf(framework, 'list', '--with', pack, ...WITH_TOWN)).toMatchObject({
      exit: 1,
      path: expect.stringMatching(/pack\.csv line 2, id$/),
    });
  });

  test('is read from a table with a byte order mark, quotes, commas, line breaks and carriage returns', async () => {
    const pack = await written(
      'marked.csv',
      '\uFEFFid,text,language,source\r\n\r\nun-2014/7.3,"Arms, or ""matériel"",\r\nmoved",en,"Manual, p. 3"\r\n',
    );
    const { text, json } = await given(framework, 'show', 'un-2014', '--with', pack);
    expect(text).toContain('Arms, or "matériel", moved [read, Manual, p. 3]');
    expect(json).toHaveProperty('factors.6.indicators.2.certainty', 'read');
  });

  test.each([
    ['id;text;language;source\n', 'wrong-heading', 'line 1'],
    ['', 'wrong-heading', 'line 1'],
    ['id,text,language,source\nun-2014/7.3,"a\nb",en,S\nun-2014/7.4,a, b,en,S\n', 'wrong-row', 'line 4'],
    ['id,text,language,source\nun-2014/7.3,a,en\n', 'wrong-row', 'line 2'],
    ['id,text,language,source\nun-2014/7.3,a,en,S\nun-2014/7.4,"a,en,S\n', 'not-csv', 'line 3'],
    ['id,text,language,source\n"un-2014/7.3"x,a,en,S\n', 'not-csv', 'line 2'],
    ['id,text,language,source\n\n\nun-2014/7.99,a,en,S\n', 'unknown-item', 'line 4, id'],
    ['id,text,language,source\nun-2014/7.3,a,en,S\nun-2014/7.3,b,en,S\n', 'named-twice', 'line 3, id'],
    ['id,text,language,source\nun-2014/7.3, ,en,S\n', 'wrong-value', 'line 2, text'],
  ])('is refused where it is %j, by its line', async (text, code, place) => {
    const pack = await written('broken.csv', text);
    expect(await refusalOf(framework, 'check', pack)).toMatchObject({ exit: 1, code, path: place });
    expect(await refusalOf(framework, 'list', '--with', pack)).toMatchObject({ path: `${pack} ${place}` });
  });
});
