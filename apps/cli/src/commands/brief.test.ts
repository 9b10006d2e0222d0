import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { runForewarn } from '../testing/run-forewarn.ts';
import { BriefReport } from './brief.ts';

const KENYA = fileURLToPath(import.meta.resolve('@forewarn/examples/cases/kenya-2007-08.json'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-brief-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('brief', () => {
  test('writes a PDF and reports its hash, its level and what was withheld', async () => {
    const out = join(folder, 'kenya.pdf');
    const { exit, stdout } = await runForewarn(['brief', KENYA, '--out', out, '--json']);
    expect(exit).toBe(0);
    const report = BriefReport.parse(JSON.parse(stdout));
    const bytes = await readFile(out);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(report.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(report).toMatchObject({
      template: 'country-brief',
      language: 'en',
      level: 'internal',
      at: '2013-04-30',
    });
  });

  test('gives the same bytes in another process, time zone and locale', async () => {
    const briefs = ['one.pdf', 'two.pdf'].map((name) => join(folder, name));
    await runForewarn(['brief', KENYA, '--out', briefs[0] ?? ''], {
      env: { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8' },
    });
    await runForewarn(['brief', KENYA, '--out', briefs[1] ?? ''], { env: { TZ: 'America/Lima', LANG: 'C' } });
    const [one, two] = await Promise.all(briefs.map((file) => readFile(file)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('writes the same brief as HTML, as of a date', async () => {
    const out = join(folder, 'kenya.html');
    await runForewarn(['brief', KENYA, '--out', out, '--at', '2008-01-05']);
    const html = await readFile(out, 'utf8');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('5 January 2008');
    expect(html).not.toContain('<script');
  });

  test('writes the same brief as a document to edit, with the same bytes in another process and time zone', async () => {
    const briefs = ['one.docx', 'two.docx'].map((name) => join(folder, name));
    await runForewarn(['brief', KENYA, '--out', briefs[0] ?? ''], { env: { TZ: 'Asia/Tokyo' } });
    await runForewarn(['brief', KENYA, '--out', briefs[1] ?? ''], { env: { TZ: 'America/Lima' } });
    const [one, two] = await Promise.all(briefs.map((file) => readFile(file)));
    expect(one?.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(one?.includes('word/document.xml')).toBe(true);
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('says so when nothing may be shown at a level', async () => {
    const file = join(folder, 'restricted.json');
    await writeFile(file, JSON.stringify(aCase(undefined, { defaultLevel: 'restricted' })));
    const { exit, stderr } = await runForewarn(['brief', file, '--out', join(folder, 'x.pdf'), '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stderr).error.code).toBe('nothing-at-level');
  });

  test.each([
    [['--out', 'brief.odt'], '--out'],
    [[], '--out'],
    [['--out', 'x.pdf', '--level', 'secret'], '--level'],
    [['--out', 'x.pdf', '--template', 'none'], '--template'],
    [['--out', 'x.pdf', '--language', 'xx'], '--language'],
    [['--out', 'x.pdf', '--paper', 'a3'], '--paper'],
    [['--out', 'x.pdf', '--at', 'soon'], '--at'],
  ])('answers %j with how it is used, and names the option', async (options, path) => {
    const { exit, stderr } = await runForewarn(['brief', KENYA, ...options, '--json'], { cwd: folder });
    expect(exit).toBe(2);
    expect(JSON.parse(stderr).error.path).toBe(path);
  });

  test('says which templates, languages, levels and papers there are', async () => {
    const { stdout } = await runForewarn(['brief', '--help']);
    expect(stdout).toMatch(/\nTemplates: .*country-brief/);
    expect(stdout).toMatch(/\nLanguages: .*\ben\b/);
    expect(stdout).toContain('\nPapers: a4, letter');
    const unknown = await runForewarn(['brief', KENYA, '--out', 'x.pdf', '--language', 'xx', '--json']);
    expect(JSON.parse(unknown.stderr).error.hint).toMatch(/^Languages: .*\ben\b/);
  });

  test('is drawn on Letter where that is asked for, and says so', async () => {
    const out = join(folder, 'letter.pdf');
    const { stdout } = await runForewarn(['brief', KENYA, '--out', out, '--paper', 'letter', '--json']);
    expect(BriefReport.parse(JSON.parse(stdout)).paper).toBe('letter');
    expect((await readFile(out)).includes('[0 0 612 792]')).toBe(true);
    const html = await runForewarn(['brief', KENYA, '--out', join(folder, 'letter.html'), '--json']);
    expect(BriefReport.parse(JSON.parse(html.stdout)).paper).toBeNull();
  });

  describe('by a template of an organisation', () => {
    const OURS = {
      'note.hbs': '<h1>{{text.deskName}}</h1><p>{{title}}</p>',
      'broken.hbs': '<p>\n{{titel}}</p>',
    };

    test('is printed with its words, and with what every brief says', async () => {
      const dir = join(folder, 'ours');
      await mkdir(join(dir, 'words'), { recursive: true });
      for (const [file, text] of Object.entries(OURS)) await writeFile(join(dir, file), text);
      await writeFile(
        join(dir, 'words', 'en.json'),
        '{"text":{"deskName":"Our desk","driversHeading":"Why"}}',
      );
      const out = join(folder, 'note.html');
      const own = ['brief', KENYA, '--out', out, '--templates', dir, '--template'];
      const { exit, stdout } = await runForewarn([...own, 'note', '--json']);
      expect(exit).toBe(0);
      expect(BriefReport.parse(JSON.parse(stdout))).toMatchObject({
        template: 'note',
        added: ['omissions', 'notice'],
        replaced: ['text.driversHeading'],
      });
      const html = await readFile(out, 'utf8');
      for (const words of [
        '<h1>Our desk</h1>',
        'class="omissions"',
        'class="notice"',
        'Disclosure level: Internal',
      ])
        expect(html).toContain(words);
      expect((await runForewarn([...own, 'note'])).stdout).toContain(
        'Words that are not the toolkit’s: text.driversHeading',
      );
      const broken = await runForewarn([...own, 'broken']);
      expect(broken.exit).toBe(1);
      expect(broken.stderr).toContain(`${join(dir, 'broken.hbs')}:2:3: There is no “titel” here.`);
      const unknown = await runForewarn([...own, 'none', '--json']);
      expect(JSON.parse(unknown.stderr).error.hint).toMatch(/broken, country-brief.*note/);
    });

    test('names a folder that is not there, as it was typed', async () => {
      const { exit, stderr } = await runForewarn(
        ['brief', KENYA, '--out', 'x.html', '--templates', 'nowhere', '--json'],
        { cwd: folder },
      );
      expect(exit).toBe(1);
      expect(JSON.parse(stderr).error).toMatchObject({ code: 'no-such-folder', path: 'nowhere' });
    });
  });

  test('is never written over the case that it is made from', async () => {
    const file = join(folder, 'case.html');
    await writeFile(file, JSON.stringify(aCase()));
    await symlink(file, join(folder, 'link.html'));
    for (const out of [file, join(folder, 'link.html')]) {
      expect((await runForewarn(['brief', file, '--out', out])).exit).toBe(2);
    }
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(aCase());
  });

  test('says that a case without events gives no brief', async () => {
    const file = join(folder, 'empty.json');
    await writeFile(file, JSON.stringify(aCase([])));
    const { exit, stderr } = await runForewarn(['brief', file, '--out', join(folder, 'x.pdf')]);
    expect(exit).toBe(1);
    expect(stderr).toContain('holds no event yet');
  });

  test('names a folder that is not there', async () => {
    const { exit, stderr } = await runForewarn(['brief', KENYA, '--out', join(folder, 'none', 'x.pdf')]);
    expect(exit).toBe(1);
    expect(stderr).toContain('There is no folder for');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
