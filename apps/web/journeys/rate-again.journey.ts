import { enter, expect, openExample, rowOf, test } from './journey.ts';

test('starts another rating with its own reason, and takes changes back one by one to where the page began', async ({
  page,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  const row = rowOf(page, '8.8');
  await row.locator('[data-indicator]').click();
  const why = row.getByLabel('Why');
  const undo = row.getByRole('button', { name: 'Undo the last change of 8.8' });
  const isRated = (rating: string) => expect(row.getByRole('radio', { name: rating })).toBeChecked();
  const isSaved = () => expect(row.getByText('Saved', { exact: true })).toBeVisible();
  await isRated('Emerging');
  const earlier = await why.inputValue();

  await test.step('offers no undo of a rating from before, and says that a change re-affirms it', async () => {
    expect(earlier).not.toBe('');
    await expect(undo).toHaveCount(0);
    await expect(row).toContainText('is saved as a rating of today');
  });

  await test.step('another rating has an empty reason, beside the earlier one', async () => {
    await row.getByRole('radio', { name: 'Present' }).check();
    await expect(undo).toBeVisible();
    await expect(why).toHaveValue('');
    await expect(row).toContainText('A new rating starts with moderate confidence');
    await expect(row.locator('.earlier-reason')).toContainText(earlier);
    await row.getByRole('button', { name: 'Take over the earlier reason and evidence' }).click();
    await expect(why).toHaveValue(earlier);
    await isSaved();
  });

  await test.step('a rating of this page keeps its fields when it changes', async () => {
    await row.getByRole('radio', { name: 'Acute' }).check();
    await isSaved();
    await expect(why).toHaveValue(earlier);
  });

  await test.step('steps back through the three changes, and no further', async () => {
    await undo.click();
    await isRated('Present');
    await expect(why).toHaveValue(earlier);
    await undo.click();
    await expect(why).toHaveValue('');
    await isRated('Present');
    await undo.click();
    await isRated('Emerging');
    await expect(why).toHaveValue(earlier);
    await isSaved();
    await expect(undo).toHaveCount(0);
  });

  await test.step('says that a first rating is only replaced', async () => {
    await page.getByRole('button', { name: /^14 / }).click();
    const first = rowOf(page, '14.1');
    await first.getByRole('radio', { name: 'Emerging' }).check();
    await expect(first).toContainText('a first rating cannot be taken back, only replaced');
    await expect(first.getByRole('button', { name: /Undo/ })).toHaveCount(0);
    await page.locator('[data-indicator="14.1"]').focus();
    await page.keyboard.press('0');
    await expect(first.getByRole('radio', { name: 'Not assessable' })).toBeChecked();
    await expect(first.getByRole('button', { name: /Undo/ })).toBeVisible();
  });
});

test('shows what a finding would change before it is recorded, and whose it is after', async ({ page }) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('link', { name: 'Escalation' }).click();
  const forms = page.getByRole('region', { name: 'Record what happened' });
  await forms.getByText('Record an act, a finding or a decision').click();
  await forms
    .getByLabel('What happened', { exact: true })
    .selectOption('A finding: national authorities are manifestly failing');
  await forms.getByLabel('By', { exact: true }).fill('A commission');
  await forms.getByLabel('Reference').fill('A/HRC/1');
  await forms
    .getByLabel('What the finding rests on')
    .fill('The authorities did not act on repeated and specific warnings.');
  await forms.getByLabel('When').fill('2007-12-31');
  await forms.getByRole('button', { name: 'Record it' }).click();
  const preview = page.getByRole('region', { name: 'What recording this would change' });
  await expect(preview).toContainText('Made by A commission, reference A/HRC/1.');
  await expect(preview).toContainText('before the last event of the case');
  await expect(preview).toContainText('→ ');
  await preview.getByRole('button', { name: 'Go back' }).click();
  await expect(preview).toHaveCount(0);
  await expect(forms.getByLabel('By', { exact: true })).toHaveValue('A commission');
  await forms.getByRole('button', { name: 'Record it' }).click();
  await preview.getByRole('button', { name: 'Record it' }).click();
  await expect(forms.getByText('Saved', { exact: true })).toBeVisible();
  const card = page.locator('[data-region="pillarOne"]');
  await expect(card).toContainText('A commission, 31 Dec 2007');
  await expect(card).toContainText('A/HRC/1');
  await expect(card).toContainText('This is a review mark only');
});
