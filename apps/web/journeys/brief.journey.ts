import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccess } from './expect-access.ts';
import { enter, expect, openExample, test } from './journey.ts';
import { pdfText } from './pdf-text.ts';

const frame = (page: Page) => page.frameLocator('iframe[title="Preview of the brief"]');
const status = (page: Page) => page.getByRole('region', { name: 'Preview' }).getByRole('status').first();

const openBrief = async (page: Page) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(status(page)).toContainText('Country brief · English · Internal');
};

const downloaded = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  await expect(page.getByRole('region', { name: 'What the brief is' }).getByRole('status')).toContainText(
    'is in your downloads.',
  );
  return { name: file.suggestedFilename(), path: await file.path() };
};

test('makes an Arabic brief by keyboard, looks at it, and takes it as PDF and for Word', async ({ page }) => {
  await openBrief(page);

  await test.step('sees what each template is for and how long it is', async () => {
    await expect(page.getByRole('radio', { name: 'Alert' })).toHaveAccessibleDescription(/One page\.$/);
    for (const option of await page.getByRole('group', { name: 'Template' }).getByRole('radio').all()) {
      await expect(option).toHaveAccessibleDescription(/pages?\b/);
    }
  });

  await test.step('chooses by keyboard, and hears what is shown', async () => {
    await page.getByRole('radio', { name: 'Country brief' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Alert' })).toBeChecked();
    await expect(status(page)).toContainText('Alert · English');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
    const arabic = page.getByRole('radio', { name: 'العربية (Arabic)' });
    for (let step = 0; step < 6 && !(await arabic.isChecked()); step += 1) {
      await page.keyboard.press('ArrowUp');
    }
    await expect(arabic).toBeFocused();
    await expect(status(page)).toContainText('Alert · العربية · Internal');
    await page.getByLabel('As of').fill('2008-01-28');
    await expect(status(page)).toContainText('28 Jan 2008');
  });

  await test.step('the page in the frame reads from right to left', async () => {
    const html = frame(page).locator('html');
    await expect(html).toHaveAttribute('lang', 'ar');
    await expect(html).toHaveAttribute('dir', 'rtl');
    await expect(frame(page).locator('h1')).toHaveCSS('direction', 'rtl');
    await expect(frame(page).locator('body')).toContainText(/\p{Script=Arabic}/u);
  });

  await test.step('is accessible with it', () => expectAccess(page, 'Arabic brief'));

  await test.step('takes the PDF, whose text is Arabic', async () => {
    const { name, path } = await downloaded(page, 'Download PDF');
    expect(name).toMatch(/^internal 2008-01-28 Kenya.* alert ar\.pdf$/);
    expect(await pdfText(path)).toMatch(/\p{Script=Arabic}{3,}/u);
  });

  await test.step('takes the file for Word', async () => {
    const { name, path } = await downloaded(page, 'Download for Word (DOCX)');
    expect(name).toMatch(/^internal 2008-01-28 Kenya.* alert ar\.docx$/);
    expect((await readFile(path)).subarray(0, 2).toString('latin1')).toBe('PK');
    await expect(page.getByRole('button', { name: 'Download for Word (DOCX)' })).toBeFocused();
  });

  await test.step('finds its choices again after a reload', async () => {
    await page.reload();
    await expect(status(page)).toContainText('Alert · العربية · Internal · as of 28 Jan 2008');
    await expect(page.getByRole('radio', { name: 'العربية' })).toBeChecked();
  });
});

test('says what cannot be had, and gets it when it can', async ({ page }) => {
  await openBrief(page);
  page.removeAllListeners('console');

  await test.step('a preview that is refused', async () => {
    await page.getByLabel('Released at').selectOption('Public');
    await expect(status(page)).toContainText('Public');
    await page.route('**/brief.html*', (route) => route.abort());
    await page.getByLabel('As of').fill('2008-01-28');
    await expect(page.getByRole('alert')).toContainText('Forewarn does not answer.');
    await expect(status(page)).toHaveText('');
    await page.unroute('**/brief.html*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toContainText('28 Jan 2008');
  });

  await test.step('a file that is refused', async () => {
    await page.route('**/brief.docx*', (route) => route.abort());
    await page.getByRole('button', { name: 'Download for Word (DOCX)' }).click();
    await expect(page.getByRole('alert')).toContainText('Forewarn does not answer.');
    await page.unroute('**/brief.docx*');
    await downloaded(page, 'Download for Word (DOCX)');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('what there is to choose from', async () => {
    await page.route('**/api/brief-choices', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Forewarn does not answer.');
    await page.unroute('**/api/brief-choices');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toContainText('Country brief · English · Public · as of 28 Jan 2008');
  });

  await test.step('a source, which the frame may not go to: the brief comes back', async () => {
    await page.getByRole('radio', { name: 'Full assessment' }).check();
    await expect(status(page)).toContainText('Full assessment');
    await frame(page).locator('a[href^="http"]').first().click();
    await expect(page.getByText('Links to sources open from the files')).toBeVisible();
    await expect(frame(page).locator('h1')).toContainText('Kenya');
    await expect(status(page)).toContainText('Full assessment');
  });

  await test.step('a day before the case began', async () => {
    await page.getByLabel('As of').fill('1999-01-01');
    await expect(page.getByText('The case had no events on 1 Jan 1999')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download PDF' })).toHaveCount(0);
  });
});
