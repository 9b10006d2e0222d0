/** Every test but the conformance of PDF: the unit tests, then the journeys in a browser on the real server. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebIfStale } from '../apps/cli/src/build-web-if-stale.ts';
import { countPlaywright, countVitest, sumCounts } from './count-tests.ts';
import { playwrightCli } from './playwright-cli.ts';
import { ensureBrowser } from './ensure-browser.ts';

const reports = mkdtempSync(join(tmpdir(), 'forewarn-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });

// Some tests run the whole server, pages included.
const say = (line: string) => console.log(line);
buildWebIfStale(say);
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]);
ensureBrowser(say);
// Without a browser the configuration itself fails, with how to get one: that counts as a failure, never as a skip.
run(
  process.execPath,
  [playwrightCli(), 'test', '--config', 'apps/web/playwright.config.ts', '--reporter=list,json'],
  {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  },
);

const { passed, failed, skipped } = sumCounts([countVitest(vitestReport), countPlaywright(playwrightReport)]);
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
