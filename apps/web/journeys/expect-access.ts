import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What can change with the colours or with the width; everything else is the same in every look. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];

/** Direction changes no colour, so dark is looked at from right to left; without `rules` it is everything. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', dir: 'ltr', width: 1280, rules: null },
  { name: 'dark, from right to left', colorScheme: 'dark', dir: 'rtl', width: 1280, rules: OF_COLOURS },
  { name: 'narrow, from right to left', colorScheme: 'light', dir: 'rtl', width: 360, rules: OF_WIDTH },
  { name: 'narrow', colorScheme: 'light', dir: 'ltr', width: 320, rules: null },
] as const;

/** No violation in any look, headings in order, and nothing that makes the page scroll sideways. */
export const expectAccess = async (page: Page, screen: string, except: readonly string[] = []) => {
  // The screen itself, not what stands there while its code is loaded.
  await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.waiting')).toHaveCount(0);
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), look.dir);
    // The brief in its frame is a document of its own, with its own tests.
    const axe = new AxeBuilder({ page }).exclude('iframe');
    const chosen =
      look.rules === null
        ? axe.withTags([...WCAG, 'best-practice']).disableRules([...except])
        : axe.withRules([...look.rules]);
    const { violations } = await chosen.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
    expect(found, `${screen}, ${look.name}`).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, `${screen}, ${look.name}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  await page.setViewportSize({ width: 1280, height: 800 });
};
