import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
});
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

const ONE_FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 };

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** The counts of a vitest run. A run that left no report, or failed outside its tests, counts as one failure. */
export const countVitest = (file: string): TestCounts => {
  const report = VitestReport.safeParse(read(file));
  if (!report.success) return ONE_FAILED;
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, success } = report.data;
  return { passed, failed: success ? numFailedTests : Math.max(1, numFailedTests), skipped };
};

/** The counts of a Playwright run. A flaky test is a failed one. */
export const countPlaywright = (file: string): TestCounts => {
  const report = PlaywrightReport.safeParse(read(file));
  if (!report.success) return ONE_FAILED;
  const { stats, errors } = report.data;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};

export const sumCounts = (counts: readonly TestCounts[]): TestCounts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
});
