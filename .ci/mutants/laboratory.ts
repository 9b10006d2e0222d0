import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Mutant } from './mutant.ts';
import { mutated } from './mutant.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORE = 'packages/core';
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
/** So many milliseconds a run of tests may take. */
const PATIENCE = 300_000;

/** What became of a run of tests: whether all passed, and the test files in which one failed. */
interface TestRun {
  readonly passed: boolean;
  readonly failed: readonly string[];
}

/** A copy of the core in which it can be changed and tested. */
export interface Laboratory {
  /** Runs these test files, given from `packages/core/src`, up to the first failure; every file of the core when none is given. */
  readonly test: (files: readonly string[]) => Promise<TestRun>;
  /** Changes the core for as long as `work` takes. */
  readonly under: <Result>(mutant: Mutant, work: () => Promise<Result>) => Promise<Result>;
  readonly clear: () => void;
}

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** The core's tests need no database: the set-up of the whole project stays out. */
const CONFIG =
  "export default { test: { include: ['packages/core/src/**/*.test.ts'], testTimeout: 60_000 } };\n";

export const openLaboratory = (): Laboratory => {
  const place = mkdtempSync(join(tmpdir(), 'forewarn-mutants-'));
  for (const copied of ['package.json', `${CORE}/package.json`, `${CORE}/src`])
    cpSync(join(ROOT, copied), join(place, copied), { recursive: true });
  writeFileSync(join(place, 'vitest.config.ts'), CONFIG);
  for (const linked of ['node_modules', `${CORE}/node_modules`])
    symlinkSync(join(ROOT, linked), join(place, linked), 'junction');
  const report = join(place, 'report.json');

  const test = async (files: readonly string[]): Promise<TestRun> => {
    rmSync(report, { force: true });
    const status = await run(place, [
      'run',
      '--bail=1',
      '--maxWorkers=1',
      '--reporter=json',
      `--outputFile=${report}`,
      ...(files.length === 0 ? [CORE] : files.map((file) => `${CORE}/src/${file}`)),
    ]);
    return { passed: status === 0, failed: failedIn(report, join(place, CORE, 'src')) };
  };

  const under = async <Result>(mutant: Mutant, work: () => Promise<Result>): Promise<Result> => {
    const file = join(place, CORE, 'src', mutant.file);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, mutated(source, mutant));
    try {
      return await work();
    } finally {
      writeFileSync(file, source);
    }
  };

  return { test, under, clear: () => rmSync(place, { recursive: true, force: true }) };
};

const run = (place: string, args: readonly string[]): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITEST, ...args], {
      cwd: place,
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status));
  });

/** The test files in which a test failed. One that only did not get its turn, or did not load, is not among them. */
const failedIn = (report: string, sources: string): readonly string[] =>
  Report.parse(readReport(report) ?? { testResults: [] })
    .testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name }) => relative(sources, name).replaceAll('\\', '/'));

const readReport = (report: string): unknown => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
};
