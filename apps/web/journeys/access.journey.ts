import { expectAccess } from './expect-access.ts';
import { enter, expect, openExample, test } from './journey.ts';

/** While a list is open, all beside it is hidden from screen readers, so that they stay in it; Tab closes it. */
const WHILE_A_LIST_IS_OPEN = ['aria-hidden-focus', 'page-has-heading-one', 'region'];

test('every screen stands up to WCAG 2.2 AA in light and dark, in both directions, and narrow', async ({
  page,
  served,
}) => {
  test.setTimeout(240_000);
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await test.step('first account', () => expectAccess(page, 'first account'));
  await page.goto(new URL('/', served.url).href);
  await expect(page.getByText('open the address that Forewarn printed')).toBeVisible();
  await test.step('token needed', () => expectAccess(page, 'token needed'));
  await page.goto(served.url);
  await enter(page);
  await page.getByRole('button', { name: 'Begin a new situation…' }).click();
  await page.getByRole('combobox', { name: 'Country' }).fill('ken');
  await expect(page.getByRole('option', { name: 'Kenya' })).toBeVisible();
  await test.step('choosing a country', () => expectAccess(page, 'choosing a country', WHILE_A_LIST_IS_OPEN));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  await test.step('empty situations', () => expectAccess(page, 'empty situations'));
  await openExample(page, /Myanmar/);
  const assess = page.url();
  await page.getByRole('link', { name: 'Forewarn' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await test.step('situations', () => expectAccess(page, 'situations'));

  await page.goto(`${assess}?factor=7&indicator=7.3`);
  await expect(page.getByLabel('Why')).toBeVisible();
  await page.getByText('Judge this factor').click();
  await page.getByText('What the ratings mean').click();
  await page.getByRole('button', { name: 'Record evidence' }).click();
  await page.getByRole('button', { name: 'Record and choose it' }).click();
  await test.step('assess', () => expectAccess(page, 'assess'));
  await page.getByRole('button', { name: 'Find an indicator' }).click();
  await page.getByLabel('Number or words').fill('forces');
  await test.step('find', () => expectAccess(page, 'find'));
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Escalation' }).click();
  for (const form of await page.locator('details.act > summary').all()) await form.click();
  await page
    .getByLabel('What happened', { exact: true })
    .selectOption('The Security Council decided, or a draft failed');
  await page.getByLabel('Under', { exact: true }).selectOption('Chapter VII');
  await test.step('escalation', () => expectAccess(page, 'escalation'));

  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(page.getByTitle('Preview of the brief')).toBeVisible();
  await test.step('brief', () => expectAccess(page, 'brief'));

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await test.step('sign in', () => expectAccess(page, 'sign in'));
});
