import { spawnSync } from 'node:child_process';
import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trace } from '@forewarn/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase, BROKEN_FILES } from './testing/broken-files.ts';
import { runForewarn } from './testing/run-forewarn.ts';
import { example, TOWN_METHOD, townCase } from './testing/town-case.ts';

const KENYA = example('kenya-2007-08');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

const expectPlainError = (stderr: string) => {
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).not.toContain('undefined');
  expect(stderr.split('\n')[0]).toMatch(/^forewarn: .+: .+\.$/);
};

describe('check', () => {
  test('accepts each example and says what it covers', async () => {
    for (const name of ['kenya-2007-08', 'libya-2011', 'myanmar-2017']) {
      const { exit, stdout, stderr } = await runForewarn(['check', example(name)]);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout).toMatch(/Coverage: \d+ of 143 indicators assessed/);
    }
  });

  test.each(BROKEN_FILES)(
    'refuses $what with its path and a plain sentence',
    async ({ bytes, code, path }) => {
      const file = await written('broken.json', bytes);
      const plain = await runForewarn(['check', file]);
      expect(plain.exit).toBe(1);
      expect(plain.stdout).toBe('');
      expectPlainError(plain.stderr);
      expect(plain.stderr).toContain(path);
      const machine = await runForewarn(['check', file, '--json']);
      expect(machine.exit).toBe(1);
      expect(JSON.parse(machine.stderr).error).toEqual({
        code,
        path,
        message: expect.stringMatching(/.+\.$/),
        hint: expect.stringMatching(/.+\.$/),
      });
    },
  );

  test('refuses a file of 200 MB without reading it', async () => {
    const file = join(folder, 'large.json');
    const handle = await open(file, 'w');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    const { exit, stderr } = await runForewarn(['check', file, '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stderr).error.code).toBe('too-large');
  });

  test('reads a file with a byte order mark', async () => {
    const file = await written('bom.json', `\uFEFF${JSON.stringify(aCase())}`);
    expect((await runForewarn(['check', file])).exit).toBe(0);
  });

  test('names a missing file and a folder', async () => {
    const missing = await runForewarn(['check', join(folder, 'none.json')]);
    expect(missing.exit).toBe(1);
    expectPlainError(missing.stderr);
    const isFolder = await runForewarn(['check', folder]);
    expect(isFolder.exit).toBe(1);
    expect(isFolder.stderr).toContain('is a folder');
  });

  test('lists every problem of a file in words, the first as JSON', async () => {
    const file = await written('two.json', JSON.stringify(aCase([{ at: 'x', type: 'note.added', text: 1 }])));
    const { stderr } = await runForewarn(['check', file]);
    expect(stderr).toContain('$.events[0].at');
    expect(stderr).toContain('$.events[0].text');
  });

  test('warns of ratings without evidence, of single sources and of refused events', async () => {
    const finding = {
      at: '2020-02-01',
      type: 'finding.withdrawn',
      finding: 'manifest-failure',
      by: 'a body',
      reference: 'R',
      rationale: 'A rationale that is long enough to be taken as one.',
    };
    const rating = {
      at: '2020-02-01',
      type: 'indicator.rated',
      indicator: '7.3',
      rating: 'present',
      confidence: 'low',
      rationale: '',
    };
    const file = await written('warned.json', JSON.stringify(aCase([...aCase().events, rating, finding])));
    const { stdout } = await runForewarn(['check', file, '--json']);
    const codes = JSON.parse(stdout).warnings.map(({ code }: { code: string }) => code);
    expect(codes.toSorted()).toEqual(['no-rationale', 'refused', 'single-sourced', 'unsupported']);
    expect(JSON.parse(stdout).coverage).toEqual({ assessed: 2, applicable: 143 });
    expect(JSON.parse(stdout).counts).toEqual({
      events: 5,
      sources: 1,
      evidence: 1,
      ratings: 2,
      judgements: 0,
      recorded: 1,
    });
  });

  test('reads a pipe, and stops at the limit where a stream never ends', async () => {
    const file = await written('piped.json', JSON.stringify(aCase()));
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const piped = spawnSync('sh', ['-c', `cat "${file}" | "${process.execPath}" "${main}" check /dev/stdin`]);
    expect(piped.status).toBe(0);
    const endless = await runForewarn(['check', '/dev/zero', '--json']);
    expect(JSON.parse(endless.stderr).error.code).toBe('too-large');
  });

  test('says what the system refuses, without a stack trace', async () => {
    const loop = join(folder, 'loop');
    await symlink(loop, loop);
    for (const path of [loop, join(folder, 'x'.repeat(300)), join(KENYA, 'below')]) {
      const { exit, stderr } = await runForewarn(['check', path]);
      expect(exit).toBe(1);
      expectPlainError(stderr);
    }
    const empty = await runForewarn(['check', '']);
    expect(empty.exit).toBe(2);
    expectPlainError(empty.stderr);
  });

  test('takes a path from where the person stands', async () => {
    await written('here.json', JSON.stringify(aCase()));
    const { exit } = await runForewarn(['check', 'here.json'], { env: { INIT_CWD: folder } });
    expect(exit).toBe(0);
  });
});

describe('replay', () => {
  test('prints a trace that its schema accepts', async () => {
    const { stdout } = await runForewarn(['replay', KENYA, '--json']);
    const trace = Trace.parse(JSON.parse(stdout));
    expect(trace.steps.length).toBeGreaterThan(40);
    expect(Object.keys(trace.picture.rules)).toHaveLength(21);
  });

  test('stops after the whole of the day that it is given', async () => {
    const { stdout } = await runForewarn(['replay', KENYA, '--until', '2007-12-30', '--json']);
    const trace = Trace.parse(JSON.parse(stdout));
    expect(trace.picture.at).toBe('2007-12-30');
    expect(trace.posture.warning).toBe('alert.adviceDue');
  });

  test('says in words what moved, by which rule and on which document', async () => {
    const { stdout } = await runForewarn(['replay', KENYA]);
    expect(stdout).toContain('Early warning: Monitoring → Heightened attention');
    expect(stdout).toContain('rule risk.serious');
    expect(stdout).toContain('A/64/864 (medium certainty)');
    expect(stdout).toContain('makes no legal determination');
  });

  test('refuses a date that is none as a mistake in use', async () => {
    const { exit, stderr } = await runForewarn(['replay', KENYA, '--until', 'yesterday']);
    expect(exit).toBe(2);
    expectPlainError(stderr);
  });
});

describe('framework', () => {
  test('shows one with the certainty of each restatement', async () => {
    const shown = JSON.parse((await runForewarn(['framework', 'show', 'un-2014', '--json'])).stdout);
    expect(Object.keys(shown)).toEqual(['id', 'title', 'language', 'factors']);
    expect(shown.factors[7].indicators[7]).toEqual({
      id: '8.8',
      gist: expect.any(String),
      certainty: 'read',
    });
  });

  test('never shows an unverified gist to a person as the text of the document', async () => {
    const { stdout } = await runForewarn(['framework', 'show', 'un-2014']);
    const unverified = stdout.split('\n').filter((line) => line.endsWith('[low]'));
    expect(unverified.length).toBeGreaterThan(0);
    for (const line of unverified) expect(line).toContain('not verified');
  });

  test('refuses an unknown framework and an unknown language', async () => {
    expect((await runForewarn(['framework', 'show', 'none'])).exit).toBe(1);
    expect((await runForewarn(['framework', 'show', 'un-2014', '--language', 'xx'])).exit).toBe(2);
    expect((await runForewarn(['framework', 'list', '--language', 'xx'])).exit).toBe(2);
  });
});

describe('the commands on why, what if and how sure', () => {
  test.each([
    [['explain', KENYA, '--at', '2008-01-05', '--region', 'warning'], 'forewarn.explanation/1'],
    [['compare', KENYA, '--at', '2008-01-01', '--at', '2008-01-05'], 'forewarn.comparison/1'],
    [['information', KENYA], 'forewarn.information/1'],
    [['agreement', KENYA, example('kenya-2007-08'), '--seed', '2'], null],
    [['framework', 'check', TOWN_METHOD], 'forewarn.framework-check/1'],
    [['template', 'list'], 'forewarn.template-list/1'],
    [['template', 'variables'], 'forewarn.template-variables/1'],
  ])('%j prints its format, or one sentence', async (args, format) => {
    const { exit, stdout, stderr } = await runForewarn([...args, '--json']);
    expect(exit).toBe(format === null ? 2 : 0);
    expect(JSON.parse(format === null ? stderr : stdout)).toMatchObject(
      format === null ? { error: { code: 'usage' } } : { format },
    );
  });

  test('branch prints its format', async () => {
    const events = await written('events.json', '[]');
    const { stdout } = await runForewarn(['branch', KENYA, '--after', '9', '--events', events, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'forewarn.branching/1', after: 9 });
  });

  test('an own method is loaded for a run, and what is wrong with it is said with its path', async () => {
    const file = await written('town.json', JSON.stringify(townCase('A.arms acute')));
    const ran = await runForewarn(['check', file, '--with', TOWN_METHOD]);
    expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
    const broken = await written('broken-method.json', '{"format":"forewarn.method/1"}');
    const { exit, stderr } = await runForewarn(['check', file, '--with', broken]);
    expect(exit).toBe(1);
    expectPlainError(stderr);
    expect(stderr).toContain(`${broken} $`);
  });

  test('a date too many for a comparison is wrong use', async () => {
    const dates = ['2008-01-01', '2008-01-02', '2008-01-03'].flatMap((at) => ['--at', at]);
    const { exit, stderr } = await runForewarn(['compare', KENYA, ...dates]);
    expect(exit).toBe(2);
    expectPlainError(stderr);
  });
});

describe('the command line', () => {
  test('shows controls that a file holds instead of obeying them, in JSON as they are', async () => {
    const title = 'T\u001b[2J\u202e\u009b';
    const file = await written('controls.json', JSON.stringify(aCase([], { title })));
    const { stdout } = await runForewarn(['check', file]);
    expect(stdout).toContain('T\\u001b[2J\\u202e\\u009b: a case');
    expect(JSON.parse((await runForewarn(['check', file, '--json'])).stdout).title).toBe(title);
    const wrong = await written('wrong.json', JSON.stringify(aCase([], { ruleset: title })));
    const { stderr } = await runForewarn(['check', wrong]);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('\\u001b[2J');
  });

  test.each([
    'check',
    'replay',
    'explain',
    'compare',
    'branch',
    'information',
    'agreement',
    'brief',
    'framework',
    'template',
    'serve',
  ])('%s --help prints how that command is used', async (name) => {
    const { exit, stdout } = await runForewarn([name, '--help']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: forewarn ${name} `));
    expect(stdout).not.toContain('Exit codes');
  });

  test('ends quietly when nobody reads on', async () => {
    const { exit, stderr } = await runForewarn(['replay', KENYA, '--json'], { readsNothing: true });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });

  test.each([
    [['nonsense']],
    [['check']],
    [['check', 'a', 'b']],
    [['check', KENYA, '--colour']],
    [['constructor']],
    [[]],
  ])('answers %j with how it is used', async (args) => {
    const { exit, stderr, stdout } = await runForewarn(args);
    expect(exit).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(/Usage|Commands|forewarn check/);
  });
});
