import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where a browser for the journeys is: the one named in CHROMIUM, else Playwright's own (nothing is given then), else an
 * installed Chrome or Chromium. Without any it throws, with how to get one.
 */
export const findBrowser = (): string | undefined => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  if (existsSync(chromium.executablePath())) return undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(
    (place) => existsSync(place),
  );
  if (installed !== undefined) return installed;
  throw new Error(
    'No browser was found for the journeys. Run “npx playwright install chromium”, install Chrome or Chromium (on Debian: apt-get install chromium), or name one in CHROMIUM.',
  );
};
