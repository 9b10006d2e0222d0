import type { Page } from '@playwright/test';
import { HOSTILE_TEXT, hostileCase } from '../../server/src/testing/hostile-case.ts';
import { enter, expect, test } from './journey.ts';

/** What a page does that it must not, while a case is open in whose every text stands something else than text. */
interface Caught {
  readonly dialogs: string[];
  readonly requests: string[];
}

const watch = (page: Page, origin: string): Caught => {
  const caught: Caught = { dialogs: [], requests: [] };
  page.on('dialog', async (dialog) => {
    caught.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
      caught.requests.push(request.url());
  });
  return caught;
};

/** What markup in a text would have become. */
const becameMarkup = (page: Page) =>
  page.evaluate(() => ({
    scripts: [...document.querySelectorAll('script')]
      .map(({ src }) => src)
      .filter((src) => !src.startsWith(location.origin)),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    elsewhere: [...document.querySelectorAll('[src], form[action], iframe')].flatMap((element) =>
      ['src', 'action', 'srcdoc']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => /^(?:https?:)?\/\/(?!localhost)|^javascript:/i.test(value)),
    ),
    links: [...document.querySelectorAll('a')]
      .map(({ protocol }) => protocol)
      .filter((protocol) => protocol === 'javascript:'),
  }));

const NOTHING = { scripts: [], handlers: [], elsewhere: [], links: [] };

test('a case file full of markup is text on every screen, and reaches nothing', async ({ page }) => {
  test.setTimeout(240_000);
  await enter(page);
  const { origin } = new URL(page.url());
  const caught = watch(page, origin);
  const created = await page.request.post(`${origin}/api/cases`, {
    data: { case: hostileCase(() => HOSTILE_TEXT) },
    headers: { origin },
  });
  expect(created.status()).toBe(201);
  const { id } = (await created.json()) as { readonly id: string };

  const look = async (what: string) =>
    test.step(what, async () => {
      await expect(page.getByText('<script>alert(1)').first()).toBeAttached();
      expect(await becameMarkup(page)).toEqual(NOTHING);
      expect(caught).toEqual({ dialogs: [], requests: [] });
    });

  await page.goto(`${origin}/`);
  await look('the situations');

  await page.goto(`${origin}/cases/${id}/assess`);
  await look('the assessment');
  for (const factor of await page.locator('button.factor-line').all()) {
    await factor.click();
    expect(await becameMarkup(page)).toEqual(NOTHING);
  }
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  await page.locator('[data-indicator="8.7"]').click();
  await look('an indicator with its evidence');

  await page.goto(`${origin}/cases/${id}/escalation`);
  await look('the escalation');
  for (const summary of await page.locator('summary').all()) {
    await summary.click();
    expect(await becameMarkup(page)).toEqual(NOTHING);
  }
  await look('everything of the escalation that opens');

  await page.goto(`${origin}/cases/${id}/brief`);
  await page.getByRole('radio', { name: 'Full assessment' }).check();
  const frame = page.frameLocator('iframe[title="Preview of the brief"]');
  await expect(frame.locator('h1')).toContainText('<script>alert(1)');
  await look('the brief beside its preview');
  expect(
    await frame
      .locator('script, [onerror], [onload], [onmouseover], img[src^="http"], iframe, object, embed, form')
      .count(),
  ).toBe(0);
  expect(await frame.locator('a[href^="javascript:" i]').count()).toBe(0);

  await page.goto(`${origin}/api/cases/${id}/brief.html?template=full-assessment&level=public`);
  await expect(page.locator('h1')).toContainText('<script>alert(1)');
  expect(await becameMarkup(page)).toEqual(NOTHING);
  expect(caught).toEqual({ dialogs: [], requests: [] });
});

test('a passphrase is masked, may be pasted, and is one that a keeper of passphrases knows', async ({
  page,
}) => {
  await enter(page);
  // What was asked for without the session is refused, and the browser says so.
  page.removeAllListeners('console');
  await page.context().clearCookies();
  await page.goto(new URL('/', page.url()).href);
  const field = page.getByLabel('Passphrase');
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'current-password');
  await expect(page.getByLabel('Email')).toHaveAttribute('autocomplete', 'username');
  await page.getByLabel('Email').fill('pasted words go in');
  await page.getByLabel('Email').press('ControlOrMeta+a');
  await page.getByLabel('Email').press('ControlOrMeta+x');
  await field.press('ControlOrMeta+v');
  await expect(field).toHaveValue('pasted words go in');
});
