import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { Served } from './served.ts';
import { startServer } from './served.ts';

export const PERSON = {
  name: 'An analyst',
  email: 'analyst@example.org',
  passphrase: 'four plain words here',
};

interface Servers {
  readonly forFile: (file: string) => Promise<Served>;
}

/** Journeys of one file share a server with a workspace of their own, empty at the first; a page may report no error. */
export const test = base.extend<{ page: Page; served: Served }, { servers: Servers }>({
  servers: [
    async ({ browserName: _ }, use) => {
      let running: { readonly file: string; readonly served: Served } | undefined;
      await use({
        forFile: async (file) => {
          if (running?.file === file) return running.served;
          await running?.served.stop();
          running = { file, served: await startServer() };
          return running.served;
        },
      });
      await running?.served.stop();
    },
    { scope: 'worker' },
  ],
  served: async ({ servers }, use, { file }) => use(await servers.forFile(file)),
  page: async ({ page, served }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      // The brief's frame runs no script, so it turns away the recorder of these journeys too.
      const isFrame = message.text().includes("the document's frame is sandboxed");
      if (message.type() === 'error' && !isFrame) errors.push(message.text());
    });
    await page.goto(served.url);
    await use(page);
    expect(errors, 'errors that the page reported').toEqual([]);
  },
});
export { expect } from '@playwright/test';

/** Makes the first account where it is needed, else signs in. The page is then at the situations. */
export const enter = async (page: Page): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/Your account|Sign in|Situations/);
  const door = await heading.textContent();
  if (door === 'Your account') await page.getByLabel('Name').fill(PERSON.name);
  if (door !== 'Situations') {
    await page.getByLabel('Email').fill(PERSON.email);
    await page.getByLabel('Passphrase').fill(PERSON.passphrase);
    await page.getByRole('button', { name: /^(Make the account|Sign in)$/ }).click();
  }
  await expect(heading).toHaveText('Situations');
};

/** Adds an example from the situations, and waits for its assessment. */
export const openExample = async (page: Page, title: RegExp): Promise<void> => {
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('navigation', { name: 'Factors' })).toBeVisible();
};

/** The row of an indicator, by its number. */
export const rowOf = (page: Page, indicator: string) =>
  page.getByRole('listitem').filter({ has: page.locator(`[data-indicator="${indicator}"]`) });

/** Where early warning stands, as the live picture says it. */
export const picture = (page: Page) => page.getByRole('complementary', { name: 'The picture now' });
