import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { TOWN_METHOD, townCase } from '../testing/town-case.ts';
import { TemplateCheck } from '../templates/template-check.ts';
import { TemplateList } from '../templates/template-list.ts';
import { TemplateNew } from '../templates/template-new.ts';
import { TemplateVariables } from '../templates/template-variables.ts';
import { template } from './template.ts';

const written = folderForTests();
let folder = '';
beforeAll(async () => {
  folder = dirname(await written('a', ''));
});
const runOn = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** A folder of an organisation's own with these files. */
const own = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const dir = join(folder, name);
  await mkdir(join(dir, 'words'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
  return dir;
};

describe('template new', () => {
  test('writes a template that nothing is wrong with, its words and a README of every variable', async () => {
    const dir = join(folder, 'begun', 'ours');
    const begun = await given(template, 'new', 'desk-note', '--dir', dir);
    const { written: files, kept } = TemplateNew.parse(begun.json);
    expect(files).toContain(join(dir, 'desk-note.hbs'));
    expect(kept).toEqual([]);
    expect(begun.text).toContain(`forewarn template check ${join(dir, 'desk-note.hbs')}`);
    expect(await readFile(join(dir, 'README.md'), 'utf8')).toContain('`keyFactors[].title`');
    const checked = await given(template, 'check', join(dir, 'desk-note.hbs'));
    expect(TemplateCheck.parse(checked.json)).toMatchObject({
      case: 'Kenya 2007–08: early diplomacy and de-escalation',
      languages: expect.arrayContaining(['en']),
      added: [],
    });
  });

  test('never writes over a file', async () => {
    const dir = await own('there', { 'note.hbs': '<p>Mine</p>', 'README.md': 'Mine' });
    expect(await refusalOf(template, 'new', 'note', '--dir', dir)).toMatchObject({ code: 'file-exists' });
    const { json } = await given(template, 'new', 'other', '--dir', dir);
    expect(TemplateNew.parse(json).kept).toEqual([join(dir, 'README.md')]);
    expect(await readFile(join(dir, 'note.hbs'), 'utf8')).toBe('<p>Mine</p>');
    expect(await readFile(join(dir, 'README.md'), 'utf8')).toBe('Mine');
  });

  test('says which words are missing where a folder has some already, and writes nothing', async () => {
    const dir = await own('words-there', { 'words/en.json': '{"text":{"deskName":"Desk"}}' });
    const refusal = await refusalOf(template, 'new', 'note', '--dir', dir);
    expect(refusal).toMatchObject({ code: 'words-lack', path: join(dir, 'words', 'en.json') });
    expect(refusal?.message).toContain('text.deskAbout');
    expect(refusal?.message).not.toContain('text.deskName');
    await expect(readFile(join(dir, 'note.hbs'))).rejects.toThrow('ENOENT');
  });

  test('says so where it may not write', async () => {
    const file = await written('a-file', '');
    expect(await refusalOf(template, 'new', 'note', '--dir', join(file, 'x'))).toMatchObject({
      exit: 1,
      code: 'no-such-folder',
    });
  });
});

describe('template list', () => {
  test('gives the templates that ship and those of a folder', async () => {
    const dir = await own('listed', {
      'alert.hbs': '<p>Ours</p>',
      'note.hbs': '',
      'Not A Name.hbs': '',
      'words/fr.json': '{}',
    });
    const { text, json } = await given(template, 'list', '--dir', dir);
    expect(TemplateList.parse(json)).toMatchObject({
      shipped: expect.arrayContaining(['alert', 'country-brief', 'full-assessment', 'scenario-trace']),
      own: { dir, templates: ['alert', 'note'], languages: ['fr'] },
    });
    expect(text).toContain('alert, before the one that ships');
    expect(TemplateList.parse((await given(template, 'list')).json).own).toBeNull();
  });
});

describe('template variables', () => {
  test('lists every variable with what it is, and the helpers', async () => {
    const { text, json } = await given(template, 'variables');
    const { variables, helpers } = TemplateVariables.parse(json);
    expect(variables).toContainEqual({
      path: 'asOf',
      kind: 'string',
      description: 'the date of the brief',
    });
    expect(variables.find(({ path }) => path === 'warning.since')?.kind).toBe('string or null');
    expect(helpers).toContainEqual({ name: 'say', arguments: 1 });
    expect(text).toContain('keyFactors[].indicators[].rationale');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('template check', () => {
  test.each([
    ['unknown', '<h1>{{title}}</h1>\n<p>{{titel}}</p>', ':2:6', 'There is no “titel” here.'],
    ['loose', '<h1>{{title}}</h1>\n  {{title}}', ':2:3', 'stands where a brief has no place for it'],
    ['script', '<p>a</p>\n<script></script>', ':2:1', 'A brief has no “<script”.'],
    ['open', '{{#if title}}\n<p>a</p>', ':2:9', 'cannot be read on after'],
    ['link', '<p><a href="javascript:x">a</a></p>', ':1:7', 'A link leads where'],
  ])('says what is wrong with a template that is %s, and where', async (name, text, place, message) => {
    const dir = await own('faults', { [`${name}.hbs`]: text });
    const file = join(dir, `${name}.hbs`);
    const refusal = await refusalOf(template, 'check', file);
    expect(refusal).toMatchObject({ exit: 1, code: 'template-fault', path: `${file}${place}`, more: 0 });
    expect(refusal?.message).toContain(message);
  });

  test('finds what only a case that says little would show', async () => {
    const dir = await own('halves', {
      'note.hbs': '<h1>{{title}}</h1>{{#if keyFactors}}<p>a</p>{{else}}\n<p>{{nothing}}</p>{{/if}}',
    });
    expect(await refusalOf(template, 'check', join(dir, 'note.hbs'))).toMatchObject({
      path: `${join(dir, 'note.hbs')}:2:6`,
    });
  });

  test('finds what only a case that is still open would show', async () => {
    const dir = await own('open', {
      'note.hbs': '<h1>{{title}}</h1>{{#each openQuestions}}\n<p>{{number title}}</p>{{/each}}',
    });
    expect(await refusalOf(template, 'check', join(dir, 'note.hbs'))).toMatchObject({
      path: `${join(dir, 'note.hbs')}:2:4`,
    });
  });

  test('names a fault of the words with its file and path', async () => {
    const dir = await own('broken-words', {
      'note.hbs': '<p>{{title}}</p>',
      'words/en.json': '{"text":{"released":"x"},"terms":{}}',
    });
    expect(await refusalOf(template, 'check', join(dir, 'note.hbs'))).toMatchObject({
      code: 'unknown-key',
      path: `${join(dir, 'words', 'en.json')} $.terms`,
    });
  });

  test('names the words of caution that an organisation would have otherwise', async () => {
    const dir = await own('bold-words', {
      'note.hbs': '<p>{{title}}</p>',
      'words/en.json': '{"text":{"signsLead":"These crimes were committed."}}',
    });
    const refusal = await refusalOf(template, 'check', join(dir, 'note.hbs'));
    expect(refusal).toMatchObject({ path: `${join(dir, 'words', 'en.json')} $.text.signsLead` });
    expect(refusal?.hint).toContain('that no crime is established');
  });

  test('says what the program puts in', async () => {
    const dir = await own('bare', { 'note.hbs': '<p>{{title}}</p>' });
    const { text, json } = await given(template, 'check', join(dir, 'note.hbs'));
    expect(TemplateCheck.parse(json).added).toEqual(['omissions', 'notice']);
    expect(runOn(text)).toContain('does not print it: what was left out, the notices on its nature');
  });

  test('prints on a case of one’s own, by an own method', async () => {
    const dir = await own('own-case', { 'note.hbs': '<p>{{title}}: {{framework.title}}</p>' });
    const file = join(dir, 'note.hbs');
    const path = await written('town.json', townCase('A.arms acute'));
    const { json } = await given(template, 'check', file, '--case', path, '--with', TOWN_METHOD);
    expect(TemplateCheck.parse(json).case).toBe('A town');
    expect(await refusalOf(template, 'check', file, '--case', path)).toMatchObject({
      code: 'unknown-framework',
    });
  });

  test('says that a case without events cannot be printed on', async () => {
    const dir = await own('no-events', { 'note.hbs': '<p>{{title}}</p>' });
    const path = await written('empty.json', aCase([]));
    expect(await refusalOf(template, 'check', join(dir, 'note.hbs'), '--case', path)).toMatchObject({
      code: 'nothing-at-level',
      path: '$.events',
    });
  });

  test('names a file that is not there, though one of that name ships', async () => {
    const dir = await own('empty', {});
    for (const name of ['alert', 'none'])
      expect(await refusalOf(template, 'check', join(dir, `${name}.hbs`))).toMatchObject({
        code: 'no-such-file',
        path: join(dir, `${name}.hbs`),
      });
  });
});

test.each([
  [[]],
  [['list', 'x']],
  [['new']],
  [['new', 'Note']],
  [['new', '../note']],
  [['check', 'note']],
  [['check', 'a.hbs', 'b.hbs']],
  [['check', 'a.hbs', '--dir', '.']],
  [['variables', '--case', 'x']],
  [['constructor']],
])('template %j is wrong use', async (args) => {
  expect(await refusalOf(template, ...args)).toMatchObject({ exit: 2 });
});
