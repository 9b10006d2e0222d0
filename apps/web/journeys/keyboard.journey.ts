import type { Page } from '@playwright/test';
import { enter, expect, openExample, picture, rowOf, test } from './journey.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-indicator'));

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('rates by keyboard alone: find, rate, trend, confidence, reason, next, help', async ({ page }) => {
  await enter(page);
  await openExample(page, /Kenya/);

  await page.reload();
  await expect(picture(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await test.step('finds 7.5 by its number, and the focus is on it', async () => {
    await page.getByRole('button', { name: 'Find an indicator' }).focus();
    await press(page, 'Enter');
    await expect(page.getByLabel('Number or words')).toBeFocused();
    await page.keyboard.type('7.5');
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('7.5');
  });

  await test.step('rates, steps through trend and confidence, and every change is saved', async () => {
    const row = rowOf(page, '7.5');
    await press(page, '3');
    await expect(row.getByRole('radio', { name: 'Present' })).toBeChecked();
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    await press(page, 't');
    await expect(row).toContainText('Falling');
    await press(page, 'c');
    await expect(row).toContainText('High confidence');
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    expect(await focused(page)).toBe('7.5');
  });

  await test.step('writes a reason, in which the keys are letters', async () => {
    const row = rowOf(page, '7.5');
    const why = row.getByLabel('Why');
    for (
      let step = 0;
      step < 12 && !(await why.evaluate((area) => area === document.activeElement));
      step += 1
    )
      await press(page, 'Tab');
    await expect(why).toBeFocused();
    await press(page, 'ControlOrMeta+a');
    await page.keyboard.type('1 tick, jk?');
    await expect(why).toHaveValue('1 tick, jk?');
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    await expect(row.getByRole('radio', { name: 'Present' })).toBeChecked();
  });

  await test.step('finds by words, goes on and back, rates acute, and the warning moves', async () => {
    await page.locator('[data-indicator="7.5"]').focus();
    await press(page, '/');
    await page.keyboard.type('census election');
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('8.8');
    await press(page, 'j');
    expect(await focused(page)).toBe('8.9');
    await press(page, 'k', 'k');
    expect(await focused(page)).toBe('8.7');
    await press(page, 'j', '4');
    await expect(picture(page)).toContainText('Monitoring → Heightened attention');
  });

  await test.step('opens the evidence, and the focus is on its first item', async () => {
    await press(page, 'e');
    await expect(rowOf(page, '8.8').getByRole('checkbox').first()).toBeFocused();
    await page.locator('[data-indicator="8.8"]').focus();
  });

  await test.step('shows the keys, and gives the focus back', async () => {
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: 'Keys on an indicator' })).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await focused(page)).toBe('8.8');
  });

  await test.step('takes the change back, as a new event, and then has nothing more to take back', async () => {
    const undo = page.getByRole('button', { name: 'Undo the last change of 8.8' });
    await undo.focus();
    await press(page, 'Enter');
    await expect(rowOf(page, '8.8').getByRole('radio', { name: 'Emerging' })).toBeChecked();
    await expect(picture(page)).toContainText('Heightened attention → Monitoring');
    await expect(undo).toHaveCount(0);
  });
});
