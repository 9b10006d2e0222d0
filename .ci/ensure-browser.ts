import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { playwrightCli } from './playwright-cli.ts';
import { findBrowser } from '../apps/web/journeys/find-browser.ts';

/** Whether a browser for the journeys is there, or can be put there; else how a person gets one. */
export const ensureBrowser = (say: (line: string) => void): boolean => {
  if (isThere()) return true;
  for (const { what, steps } of waysToInstall()) {
    say(`No browser was found. Trying: ${what}`);
    const isDone = steps.every(
      ([command, ...args]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    );
    if (isDone && isThere()) return true;
  }
  return false;
};

const isThere = (): boolean => {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
};

type Step = readonly [command: string, ...args: readonly string[]];

const waysToInstall = (): readonly { readonly what: string; readonly steps: readonly Step[] }[] => [
  {
    what: 'playwright install chromium',
    steps: [[process.execPath, playwrightCli(), 'install', 'chromium']],
  },
  ...(isDebianAsRoot()
    ? [
        {
          what: 'apt-get install chromium',
          steps: [
            ['apt-get', 'update', '-qq'],
            ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
          ] as const,
        },
      ]
    : []),
];

const isDebianAsRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
