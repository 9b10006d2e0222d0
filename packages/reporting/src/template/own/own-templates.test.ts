import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrief } from '../../create-brief.ts';
import { orderOf } from '../../testing/brief-of.ts';
import { smallCase } from '../../testing/small-case.ts';
import { readBriefWords } from '../read-template.ts';
import { SAFEGUARD_WORDS } from '../safeguards.ts';
import { isTemplateName, listOwnTemplates, readOwnWordsFrom, readTemplateFrom } from './own-templates.ts';
import type { OwnWords } from './own-words.ts';
import { readOwnWords } from './own-words.ts';
import { MOST_BYTES } from './read-within.ts';
import { WORDS_OF_CAUTION } from './words-of-caution.ts';
import { readStarter } from './starter.ts';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const shippedIn = async (language: string) => {
  const words = await readBriefWords(language);
  if (!words.ok) throw new Error(`there are no words in ${language}`);
  return words.value;
};
const SHIPPED = await shippedIn('en');

let folder = '';
let outside = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-own-'));
  outside = await mkdtemp(join(tmpdir(), 'forewarn-outside-'));
  await mkdir(join(folder, 'words'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(outside, { recursive: true });
});

const write = (file: string, text: string | Uint8Array): Promise<void> => writeFile(join(folder, file), text);

describe('a template of an organisation', () => {
  it('is taken before one of that name that ships, and those that ship are still there', async () => {
    await write('country-brief.hbs', '<p>Ours</p>');
    const own = await readTemplateFrom(folder, 'country-brief');
    const file = join(folder, 'country-brief.hbs');
    expect(own).toEqual({ ok: true, value: { name: 'country-brief', text: '<p>Ours</p>', file } });
    expect(await readTemplateFrom(folder, 'alert')).toMatchObject({ ok: true, value: { isShipped: true } });
  });

  it('is read through a link within its folder, and not through one that leads out of it', async () => {
    await write('first.hbs', '<p>First</p>');
    await writeFile(join(outside, 'secret.hbs'), '<p>Secret</p>');
    await symlink(join(folder, 'first.hbs'), join(folder, 'second.hbs'));
    await symlink(join(outside, 'secret.hbs'), join(folder, 'third.hbs'));
    expect(await readTemplateFrom(folder, 'second')).toMatchObject({ value: { text: '<p>First</p>' } });
    expect(await readTemplateFrom(folder, 'third')).toMatchObject({
      refusal: { code: 'own-file', problem: 'leads-outside', file: join(folder, 'third.hbs') },
    });
  });

  it('is not read from a folder of words that leads out', async () => {
    const other = await mkdtemp(join(tmpdir(), 'forewarn-own-'));
    await writeFile(join(outside, 'en.json'), '{"text":{"a":"b"}}');
    await symlink(outside, join(other, 'words'));
    expect(await readOwnWordsFrom(other, 'en')).toMatchObject({ refusal: { problem: 'leads-outside' } });
    await rm(other, { recursive: true });
  });

  it.each(['../alert', 'a/b', 'Alert', 'alert.hbs', '', '.', 'ａlert', 'a b', '-'.repeat(65)])(
    'is not called %j',
    async (name) => {
      expect(isTemplateName(name)).toBe(false);
      expect(await readTemplateFrom(folder, name)).toMatchObject({ refusal: { code: 'unknown-template' } });
    },
  );

  it.each([
    ['too-large', 'large', 'x'.repeat(MOST_BYTES + 1)],
    ['wrong-encoding', 'latin', Buffer.from('é', 'latin1')],
    ['wrong-encoding', 'binary', Buffer.from([0x50, 0, 0x4b])],
  ] as const)('is refused as %s', async (problem, name, content) => {
    await write(`${name}.hbs`, content);
    expect(await readTemplateFrom(folder, name)).toMatchObject({ refusal: { code: 'own-file', problem } });
  });

  it('is refused where its name is that of a folder', async () => {
    await mkdir(join(folder, 'dir.hbs'));
    expect(await readTemplateFrom(folder, 'dir')).toMatchObject({ refusal: { problem: 'not-a-file' } });
  });

  it('of the greatest size is read whole', async () => {
    await write('whole.hbs', 'x'.repeat(MOST_BYTES));
    const read = await readTemplateFrom(folder, 'whole');
    expect(read.ok && read.value.text.length).toBe(MOST_BYTES);
  });

  it('is looked for in a folder that is there', async () => {
    const none = join(folder, 'none');
    const refusal = { code: 'own-file', problem: 'no-such-folder', file: none };
    expect(await readTemplateFrom(none, 'alert')).toEqual({ ok: false, refusal });
    expect(await listOwnTemplates(none)).toEqual({ ok: false, refusal });
  });
});

describe('the words of an organisation', () => {
  it('stand beside those that ship and before them', async () => {
    await write('words/en.json', '{"text":{"deskName":"Desk","factorsHeading":"Our view"}}');
    const words = await readOwnWordsFrom(folder, 'en');
    if (!words.ok) throw new Error(JSON.stringify(words.refusal));
    const text = '<p>{{text.deskName}}, {{text.factorsHeading}}, {{text.questionsHeading}}</p>';
    const brief = await createBrief({
      ...(await orderOf(smallCase())),
      template: { name: 'own', text },
      words: words.value,
    });
    expect(brief.ok && brief.value.html).toContain('<p>Desk, Our view, Open questions</p>');
  });

  it('are none where there is no file for a language', async () => {
    expect(await readOwnWordsFrom(folder, 'fr')).toEqual({ ok: true, value: undefined });
    expect(await readOwnWordsFrom(folder, '../words/en')).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['{', 'not-json', '$'],
    ['[]', 'wrong-value', '$'],
    ['{"words":{}}', 'unknown-key', '$.words'],
    ['{"phrases":{"disclosure":"x"}}', 'unknown-key', '$.phrases'],
    ['{"terms":{}}', 'unknown-key', '$.terms'],
    ['{"text":{"a":"b","a":"c"}}', 'duplicate-key', '$.text.a'],
    ['{"text":{"a":1}}', 'wrong-value', '$.text.a'],
    ['{"text":{"a b":"c"}}', 'wrong-value', '$.text["a b"]'],
    ['{"text":{"a":""}}', 'wrong-value', '$.text.a'],
    ['{"text":{"a":"b\\u202ec"}}', 'wrong-value', '$.text.a'],
    ['{"counts":{"a":{"single":"{n} day"}}}', 'unknown-key', '$.counts.a.single'],
  ])('%s is refused with its place', (text, code, path) => {
    const read = readOwnWords(text, SHIPPED);
    expect(read.ok ? [] : read.refusal).toEqual([expect.objectContaining({ code, path })]);
  });

  it.each([
    ['text', 'factorsLead', 'Absence of information is absence of risk.'],
    ['text', 'signsLead', 'These crimes were committed.'],
    ['text', 'notesLead', '“Alleged” means proved.'],
    ['text', 'asOf', 'Current'],
    ['text', 'released', 'Nothing of note.'],
    ['counts', 'notAssessable', { other: 'All {n} were assessed.' }],
  ] as const)('are none in the place of a word of caution: %s.%s', (part, name, words) => {
    expect(readOwnWords(JSON.stringify({ [part]: { [name]: words } }), SHIPPED)).toMatchObject({
      ok: false,
      refusal: [{ code: 'wrong-value', path: `$.${part}.${name}`, found: name }],
    });
  });

  it('of caution are words that ship, in every language, those of what is left out among them', async () => {
    expect([...WORDS_OF_CAUTION.text.keys()]).toEqual(expect.arrayContaining([...SAFEGUARD_WORDS]));
    for (const language of languages) {
      const { text, counts } = await shippedIn(language);
      expect([...WORDS_OF_CAUTION.text.keys()].filter((name) => !(name in text))).toEqual([]);
      expect([...WORDS_OF_CAUTION.counts.keys()].filter((name) => !(name in counts))).toEqual([]);
    }
  });

  it.each([
    ['{"text":{"closedAfter":"{title}, {how}"}}', '$.text.closedAfter'],
    ['{"text":{"factorsHeading":"Factors of {country}"}}', '$.text.factorsHeading'],
    ['{"counts":{"days":{"other":"no days"}}}', '$.counts.days.other'],
    ['{"counts":{"days":{"one":"{n} day","few":"days"}}}', '$.counts.days.few'],
  ])('neither lose a place of those that they replace nor add one: %s', (text, path) => {
    const read = readOwnWords(text, SHIPPED);
    expect(read).toMatchObject({ ok: false, refusal: [{ code: 'wrong-value', path }] });
  });

  it('may put the places of those that they replace in another order, and new ones may have any', () => {
    const words = {
      text: { closedAfter: '{date}: {how}, {title} ({days})', deskAbout: '{country}', constructor: 'a' },
      counts: { days: { one: '{n} full day', other: '{n} full days' }, deskOpen: { other: 'some' } },
    };
    expect(readOwnWords(JSON.stringify(words), SHIPPED)).toEqual({ ok: true, value: words });
  });

  it('may leave out a number where the form that ships does', async () => {
    const arabic = await shippedIn('ar');
    const same = Object.fromEntries(
      Object.entries({ text: arabic.text, counts: arabic.counts }).map(([part, entries]) => [
        part,
        Object.fromEntries(
          Object.entries(entries).filter(([name]) => !WORDS_OF_CAUTION[part as 'text'].has(name)),
        ),
      ]),
    );
    expect(readOwnWords(JSON.stringify(same), arabic)).toEqual({ ok: true, value: same });
  });

  it('are named by the brief where they stand in the place of others', async () => {
    const order = await orderOf(smallCase());
    const replacedBy = async (words: OwnWords | undefined) => {
      const brief = await createBrief({ ...order, words });
      return brief.ok && brief.value.replacedWords;
    };
    const text = { factorsHeading: 'Our view', deskName: 'Desk', colon: ':', alertName: 'Note' };
    const counts = { days: { one: '{n} full day', other: '{n} full days' }, deskOpen: { other: '{n}' } };
    expect(await replacedBy({ text, counts })).toEqual([
      'text.alertName',
      'text.factorsHeading',
      'counts.days',
    ]);
    expect(await replacedBy(undefined)).toEqual([]);
  });
});

describe('the starter', () => {
  it('is a template with words in each of six languages and a README of every variable', async () => {
    const files = await readStarter('desk-note');
    expect(files.map(({ path }) => path.join('/'))).toEqual([
      'desk-note.hbs',
      ...languages.map((language) => `words/${language}.json`),
      'README.md',
    ]);
    for (const language of languages) {
      const words = files.find(({ path }) => path.at(-1) === `${language}.json`)?.text ?? '';
      expect([language, readOwnWords(words, await shippedIn(language)).ok]).toEqual([language, true]);
    }
    expect(files.at(-1)?.text).toContain('`keyFactors[].indicators[].rationale`');
  });
});
