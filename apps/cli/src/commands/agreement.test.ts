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
    expect(text).toContain('Agreement of 2 analysts at 2020-01-31  (un-2014)');
    expect(text).toMatch(/^-?\d\.\d{3} {2}-?\d\.\d{3} to \d\.\d{3} +3 +6 {2}all factors$/m);
    expect(text).toContain(
      '9. Intergroup tensions or patterns of discrimination against protected groups (one indicator only',
    );
    expect(text).toContain('3 places apart on the scale');
    expect(text).toContain('desk-a: Missing; high confidence; no evidence');
    expect(text).toContain('desk-b: In place; high confidence; no evidence');
    expect(text).toContain('Nothing passes or fails by it.');
    expect(text).toContain('makes no legal determination');
    expect(text).not.toContain('undefined');
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
