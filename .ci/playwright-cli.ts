import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the command line of Playwright stands: it is a dependency of the web application, not of the root. */
export const playwrightCli = (): string => {
  const { resolve } = createRequire(new URL('../apps/web/package.json', import.meta.url));
  return join(dirname(resolve('@playwright/test/package.json')), 'cli.js');
};
