import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CORE = join(ROOT, 'packages/core');
const FIXTURE = fileURLToPath(new URL('fixtures/frameworks/example-2026', import.meta.url));
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const LINE = "export { EXAMPLE_2026_EDITION } from './example-2026/index.ts';\n";

/** A copy of the core with the framework added: its folder, and one line. */
const copy = mkdtempSync(join(tmpdir(), 'forewarn-core-'));

beforeAll(() => {
  cpSync(join(CORE, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(CORE, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(CORE, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(FIXTURE, join(copy, 'src/frameworks/example-2026'), { recursive: true });
  appendFileSync(join(copy, 'src/frameworks/editions.ts'), LINE);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (program: string): string => {
  const file = join(copy, 'program.ts');
  writeFileSync(file, program);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

test('one folder and one line add a framework that cases can be assessed by', () => {
  const printed = run(`
    import { FRAMEWORKS, readCaseFile, replay } from './src/index.ts';
    const read = readCaseFile(JSON.stringify({
      format: 'forewarn.case/1', title: 'Example State', framework: 'example-2026', ruleset: 'example-2026/1',
      area: { country: 'KE' },
      events: ['1.1', '1.2'].map((indicator) => ({
        at: '2026-01-01', type: 'indicator.rated', indicator, rating: 'acute', confidence: 'high', rationale: 'Seen.',
      })),
    }));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { posture, picture } = replay(read.value);
    console.log(JSON.stringify({ first: FRAMEWORKS[0].id, signs: posture.signs, level: picture.factors[1].effective, warning: posture.warning }));
  `);
  expect(JSON.parse(printed)).toEqual({
    first: 'example-2026',
    signs: ['signs.incitement', 'signs.preparation'],
    level: 'severe',
    warning: 'alert.adviceDue',
  });
});

test('the checks that loop over frameworks, their texts and their rule sets hold for it as they are', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [VITEST, 'run', '--root', copy, 'catalogue', 'texts', 'rule-sets', 'english'],
    { encoding: 'utf8', cwd: copy },
  );
  expect(`${status} ${stdout}`).toMatch(/^0 /);
  expect(stdout).toMatch(/Test Files\s+.*[4-9] passed/);
});
