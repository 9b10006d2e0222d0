import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgreementReport } from '@forewarn/core/agreement';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { agreement } from './agreement.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-agreement-'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const written = async (name: string, content: unknown): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(content));
  return file;
};

/** A case of these ratings, `7.1 present, 7.2 absent`, on the second of January, with one of them revised in February. */
const rates = (text: string, header = {}) =>
  aCase(
    text.split(', ').map((part, place) => {
      const [indicator, rating] = part.split(' ');
      const at = place === 3 ? '2020-02-01' : '2020-01-02';
      return {
        at,
        type: 'indicator.rated',
        indicator,
        rating,
        confidence: 'high',
        rationale: 'As reported.',
      };
    }),
    header,
  );

const deskA = () => written('desk-a.json', rates('7.1 acute, 7.2 absent, 9.6 present, 7.1 absent'));
const deskB = () => written('desk-b.json', rates('7.1 absent, 7.2 absent, 9.6 absent, 7.3 not-applicable'));

const reportOf = async (...args: readonly string[]): Promise<AgreementReport> => {
  const outcome = await agreement(args);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return AgreementReport.parse(outcome.value.json);
};

const textOf = async (...args: readonly string[]): Promise<string> => {
  const outcome = await agreement(args);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.text;
};

const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

const failureOf = async (...args: readonly string[]) => {
  const outcome = await agreement(args);
  return outcome.ok ? undefined : outcome.refusal;
};

describe('agreement', () => {
  test('takes the names of the files for the analysts, and the last date of all for the moment', async () => {
    const report = await reportOf(await deskA(), await deskB());
    expect(report.analysts.map(({ analyst }) => analyst)).toEqual(['desk-a', 'desk-b']);
    expect(report).toMatchObject({ at: '2020-02-01', resampling: { seed: 1, resamples: 2000 } });
    expect(report.mostDiffering.map(({ indicator }) => indicator)).toEqual(['9.6']);
  });

  test('compares as of a date, by a seed', async () => {
    const report = await reportOf(await deskA(), await deskB(), '--at', '2020-01-31', '--seed', '7');
    expect(report).toMatchObject({ at: '2020-01-31', resampling: { seed: 7 } });
    expect(report.mostDiffering.map(({ indicator }) => indicator)).toEqual(['7.1', '9.6']);
  });

  test('says in words where the analysts differ, and how to read it', async () => {
    const text = await textOf(await deskA(), await deskB(), '--at', '2020-01-31');
    expect(text).toContain('Agreement of 2 analysts at 2020-01-31 (un-2014)');
    expect(text).toMatch(/^ *-?\d\.\d{3} {2}none +3 +6 {2}all factors$/m);
    expect(unwrapped(text)).toContain(
      '9. Intergroup tensions or patterns of discrimination against protected groups (one indicator only',
    );
    expect(unwrapped(text)).toContain('Of fewer than 5 indicators no interval is given: a convention');
    expect(text).toContain('3 places apart on the scale');
    expect(text).toContain('desk-a: Missing; high confidence; no evidence');
    expect(text).toContain('desk-b: In place; high confidence; no evidence');
    expect(text).toContain('Nothing passes or fails by it.');
    expect(text).toContain('makes no legal determination');
    expect(unwrapped(text)).toContain('Thresholds are a convention of this');
    expect(text).not.toContain('undefined');
  });

  test('names the indicators that only some rated, the first ten in words and all as data', async () => {
    const text = await textOf(await deskA(), await deskB());
    expect(text).toContain('Indicators that only some of the analysts rated (1)\n');
    expect(text).toContain('  7.3  desk-b: Not applicable; not rated by desk-a\n');
    const twelve = Array.from({ length: 12 }, (_, place) => `7.${place + 1} acute`).join(', ');
    const busy = await written('busy.json', rates(twelve));
    const idle = await written('idle.json', rates('8.1 acute'));
    expect((await reportOf(busy, idle)).ratedBySome).toHaveLength(13);
    expect(await textOf(busy, idle)).toContain('analysts rated (13); the first 10, all with --json\n');
  });

  test('shows an interval from five indicators on, and how many draws were left out of it', async () => {
    const five = '7.1 absent, 7.2 absent, 7.3 absent, 7.4 absent, 8.1 acute';
    const [one, other] = [await written('one.json', rates(five)), await written('other.json', rates(five))];
    const { overall } = await reportOf(one, other);
    expect(overall.degenerate).toBeGreaterThan(0);
    const text = await textOf(one, other);
    expect(text).toContain(
      ` 1.000  1.000 to 1.000        5       10  all factors (${overall.degenerate} draws left out)\n`,
    );
    expect(unwrapped(text)).toContain('Of the 2000 draws, those that held one rating only have no alpha');
    expect(unwrapped(text)).toContain('too narrow on the whole');
    expect(await textOf(await deskA(), await deskB())).not.toContain('Of the 2000 draws');
  });

  test('says of empty cases that nothing has happened', async () => {
    const empty = [await written('empty.json', aCase([])), await written('void.json', aCase([]))];
    expect((await reportOf(...empty)).at).toBeNull();
    const text = await textOf(...empty);
    expect(text).toContain('Agreement of 2 analysts; nothing has happened yet (un-2014)');
    expect(text).toContain('as judged: none is known');
    expect(text).not.toContain('1970');
    expect(await textOf(...empty, '--at', '2020-01-31')).toContain('analysts at 2020-01-31 (un-2014)');
  });

  test('keeps to a hundred columns, and counts one as one', async () => {
    const long = await written(
      'a-desk-with-a-name-that-goes-on.json',
      rates('7.1 not-applicable, 9.6 acute'),
    );
    const other = await written('another-desk-with-a-name-that-goes-on.json', rates('7.1 acute'));
    const text = await textOf(long, other);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(unwrapped(text)).toContain('1 of 1 indicator that two or more looked at differs');
    expect(unwrapped(await textOf(await deskA(), await deskB()))).toContain(
      '0 of 3 indicators that two or more looked at differ ',
    );
  });

  test('tells files of one name apart by their paths from where the person stands', async () => {
    vi.stubEnv('INIT_CWD', folder);
    await mkdir(join(folder, 'north'));
    await mkdir(join(folder, 'south'));
    const north = await written('north/case.json', rates('7.1 absent'));
    await written('south/case.json', rates('7.1 acute'));
    const { analysts } = await reportOf(north, 'south/case.json');
    expect(analysts.map(({ analyst }) => analyst)).toEqual([
      join('north', 'case.json'),
      join('south', 'case.json'),
    ]);
    expect(await failureOf(north, 'north/case.json')).toMatchObject({
      exit: 2,
      message: expect.stringContaining('is named twice'),
    });
  });
});

describe('agreement refuses', () => {
  test('fewer than two cases, as a mistake in use', async () => {
    expect(await failureOf()).toMatchObject({ exit: 2, path: 'arguments' });
    expect(await failureOf(await deskA())).toMatchObject({ exit: 2, hint: expect.stringContaining('Usage') });
  });

  test('a date or a seed that is none', async () => {
    const cases = [await deskA(), await deskB()];
    expect(await failureOf(...cases, '--at', 'soon')).toMatchObject({ exit: 2, path: '--at' });
    for (const seed of ['x', '-1', '1.5', '4294967296']) {
      expect(await failureOf(...cases, `--seed=${seed}`)).toMatchObject({ exit: 2, path: '--seed' });
    }
  });

  test('cases on different countries', async () => {
    const elsewhere = await written('elsewhere.json', rates('7.1 acute', { area: { country: 'LY' } }));
    expect(await failureOf(await deskA(), elsewhere)).toMatchObject({
      exit: 1,
      code: 'different-areas',
      message: expect.stringContaining('KE, LY'),
    });
  });

  test('a broken case, and says which file it is', async () => {
    const broken = await written('broken.json', rates('7.1 grave'));
    expect(await failureOf(await deskA(), broken)).toMatchObject({
      exit: 1,
      code: 'wrong-value',
      path: `${broken} $.events[0].rating`,
    });
    expect(await failureOf(await deskA(), join(folder, 'none.json'))).toMatchObject({
      exit: 1,
      code: 'no-such-file',
      path: join(folder, 'none.json'),
    });
  });
});
