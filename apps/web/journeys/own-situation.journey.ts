import { enter, expect, openExample, picture, rowOf, test } from './journey.ts';

test('begins a situation by keyboard, records what it rests on, and says where a rating is thin', async ({
  page,
}) => {
  await enter(page);

  await test.step('asks for a title and a country, and finds the country by typing', async () => {
    await page.getByRole('button', { name: 'Begin a new situation…' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Title')).toBeFocused();
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await expect(page.getByRole('alert')).toContainText('“Title” is needed.');
    await page.getByLabel('Title').fill('وضع في الشمال');
    await page.keyboard.press('Tab');
    await page.keyboard.type('cote');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue(/Côte d.Ivoire/);
    await page.getByLabel('Disclosure, where nothing else is said').selectOption('Restricted');
    await expect(page.getByText('is for named readers only')).toBeVisible();
    await page.getByLabel('Note, if there is something').fill('Opened after the closure of two markets.');
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
  });

  await test.step('shows the assessment, empty', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('وضع في الشمال');
    await expect(page.locator('header.case-heading')).toContainText(/Côte d.Ivoire/);
    await expect(page.locator('header.case-heading')).toContainText('0 of');
    await expect(picture(page)).toContainText('Monitoring');
  });

  const row = rowOf(page, '1.1');
  await test.step('marks a rating above absent that has no evidence', async () => {
    await page.locator('[data-indicator="1.1"]').focus();
    await page.keyboard.press('3');
    await expect(row.getByText('unsupported')).toBeVisible();
  });

  await test.step('opens the evidence with a key, and records an item with a new source', async () => {
    await page.keyboard.press('e');
    await expect(row.getByRole('button', { name: 'Record evidence' })).toBeFocused();
    await page.keyboard.press('Enter');
    await row.getByRole('button', { name: 'Record and choose it' }).click();
    await expect(row.getByRole('alert')).toContainText('“Name of the source” is needed.');
    await row.getByLabel('Name of the source').fill('A field office');
    await row.getByLabel('Kind of source').selectOption('United Nations field presence');
    await row.getByLabel('Reliability of the source').selectOption('B: Usually reliable');
    await row.getByLabel('Protected source').check();
    await row.getByLabel('What it says').fill('Two markets were closed by armed men.');
    await row.getByLabel('Credibility of this item').selectOption('2: Probably true');
    await row.getByLabel('Document, if there is one').fill('Situation report 12');
    await row.getByRole('button', { name: 'Record and choose it' }).click();
    await expect(row.getByRole('checkbox', { name: /Two markets were closed/ })).toBeChecked();
    await expect(row.getByRole('button', { name: 'Record evidence' })).toBeFocused();
    await expect(row).toContainText('B2');
    await expect(row.getByText('single-sourced')).toBeVisible();
    await expect(row.getByText('unsupported')).toHaveCount(0);
  });

  await test.step('records another of a second source, which corroborates it', async () => {
    await row.getByRole('button', { name: 'Record evidence' }).click();
    await expect(row.getByLabel('Source', { exact: true })).toContainText(/A field office\S? \(B\)/);
    await row.getByLabel('Name of the source').fill('A radio station');
    await row.getByLabel('What it says').fill('The market of the capital stays closed.');
    await row.getByRole('button', { name: 'Record and choose it' }).click();
    await expect(row.getByRole('checkbox', { name: /stays closed/ })).toBeChecked();
    await expect(row.getByText('single-sourced')).toHaveCount(0);
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('holds all of it after a reload', async () => {
    await page.reload();
    await page.locator('[data-indicator="1.1"]').click();
    await expect(row.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });
});

test('sends a rating after the evidence that it cites, when both had to wait', async ({ page, context }) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  const row = rowOf(page, '8.8');
  await row.locator('[data-indicator]').click();
  page.removeAllListeners('console');
  await context.setOffline(true);
  await row.getByRole('button', { name: 'Record evidence' }).click();
  await row.getByLabel('Name of the source').fill('A radio station');
  await row.getByLabel('What it says').fill('Crowds gather.');
  await row.getByRole('button', { name: 'Record and choose it' }).click();
  const item = row.getByRole('listitem').filter({ hasText: 'Crowds gather.' });
  await expect(item).toContainText('Not saved: Forewarn does not answer. Kept here.');
  await expect(row).toContainText('Waits until the evidence that it cites is saved.');
  await context.setOffline(false);
  await expect(row.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await page.locator('[data-indicator="8.8"]').click();
  await expect(row.getByRole('checkbox', { name: /Crowds gather/ })).toBeChecked();
});

test('records what happened without a question: a response and its end, a veto, and a mandate with its measures', async ({
  page,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('link', { name: 'Escalation' }).click();
  const forms = page.getByRole('region', { name: 'Record what happened' });
  const card = (name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const choose = (act: string) => forms.getByLabel('What happened', { exact: true }).selectOption(act);
  const record = () => forms.getByRole('button', { name: 'Record it' }).click();
  await expect(forms).toContainText('it decides nothing');
  await forms.getByText('Record an act, a finding or a decision').click();

  await test.step('says when there is nothing that could end', async () => {
    await choose('A mandate ended');
    await expect(forms).toContainText('No mandate is in force, so none can end.');
  });

  await test.step('records a veto on the date that is given', async () => {
    await choose('The Security Council decided, or a draft failed');
    await forms.getByLabel('Outcome').selectOption('Not adopted: a permanent member voted against');
    await forms.getByLabel('Under', { exact: true }).selectOption('Chapter VII');
    await expect(forms.getByLabel(/Article 41/)).toHaveCount(0);
    await forms.getByLabel('Resolution or draft').fill('S/2008/99');
    await forms.getByLabel('When').fill('2024-02-29');
    await record();
    await expect(forms.getByText('Saved', { exact: true })).toBeVisible();
    await expect(card('Collective action (Chapter VII)')).toContainText('29 Feb 2024');
  });

  await test.step('asks an adoption under Chapter VII for its measures', async () => {
    await forms.getByLabel('Under', { exact: true }).selectOption('Chapter VII');
    await forms.getByLabel('Resolution or draft').fill('S/RES/9999');
    await record();
    await expect(forms.getByRole('alert')).toContainText('names its measures');
    await forms.getByLabel(/Article 41/).check();
    await record();
    await expect(card('Collective action (Chapter VII)')).toContainText('Authorised');
  });

  await test.step('ends the mandate that is in force', async () => {
    await choose('A mandate ended');
    await expect(forms.getByLabel('Which mandate')).toHaveValue('S/RES/9999');
    await forms.getByLabel('What was done, and why').fill('The resolution expired.');
    await record();
    await expect(card('Collective action (Chapter VII)')).toContainText('before: Authorised');
  });

  await test.step('begins a response with a name, and ends it', async () => {
    await choose('A response began');
    await forms.getByLabel('Track').selectOption('Regional arrangements (Chapter VIII)');
    await forms.getByLabel('By', { exact: true }).fill('A regional organization');
    await forms.getByLabel('Name of the measure').fill('Observers');
    await forms.getByLabel('What was done, and why').fill('Observers were sent.');
    await record();
    await expect(card('Regional arrangements (Chapter VIII)')).toContainText('Under way');
    await choose('A response ended');
    await forms
      .getByLabel('Which measure')
      .selectOption({ label: 'Regional arrangements (Chapter VIII): \u2068Observers\u2069' });
    await forms.getByLabel('By', { exact: true }).fill('A regional organization');
    await forms.getByLabel('What was done, and why').fill('The observers left.');
    await record();
    await expect(card('Regional arrangements (Chapter VIII)')).toContainText('before: Under way');
  });
});
