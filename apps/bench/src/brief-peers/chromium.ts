import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../web/journeys/find-browser.ts';

const FLAGS = ['--headless', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** Prints pages with a Chromium that is running already. */
export const openChromium = async () => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: FLAGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  return {
    print: async (html: string): Promise<Uint8Array> => {
      await page.setContent(html);
      return page.pdf({ format: 'A4', tagged: true });
    },
    close: () => browser.close(),
  };
};

/** Prints one page with a Chromium of its own, from its start to its end. */
export const printWithChromium = (html: string): void => {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-bench-'));
  const file = join(folder, 'brief.html');
  writeFileSync(file, html);
  const command = findBrowser() ?? chromium.executablePath();
  const printed = spawnSync(command, [
    ...FLAGS,
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${join(folder, 'brief.pdf')}`,
    '--no-pdf-header-footer',
    `file://${file}`,
  ]);
  rmSync(folder, { recursive: true, force: true });
  if (printed.status !== 0) throw new Error(`Chromium printed nothing: ${printed.stderr.toString()}`);
};
