import { enter, expect, openExample, picture, rowOf, test } from './journey.ts';
import { pdfText } from './pdf-text.ts';

const REASON = 'A disputed count is announced; crowds gather in three towns.';

test('from the printed address to a brief: rates 8.8, sees the warning move, finds why, and takes the PDF', async ({
  page,
}) => {
  await test.step('makes the first account, and is told that the data stay here', async () => {
    await expect(page.getByText('All data stay on this machine')).toBeVisible();
    await enter(page);
    expect(page.url()).not.toContain('token');
  });

  await test.step('opens the example Kenya from the empty workspace', async () => {
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await openExample(page, /Kenya/);
    await expect(page).toHaveTitle(/Assess: Kenya/);
    await expect(picture(page)).toContainText('Monitoring');
  });

  await test.step('rates militias present: the factor moves, the warning does not yet', async () => {
    await page.getByRole('button', { name: /^7 ?Enabling/ }).click();
    await rowOf(page, '7.5').getByRole('radio', { name: 'Present' }).check();
    await expect(rowOf(page, '7.5').getByText('Saved', { exact: true })).toBeVisible();
    await expect(picture(page)).toContainText('Factor 7Low → Moderate');
    await expect(picture(page)).toContainText('Signs relevant to preparation');
    await expect(picture(page)).toContainText('Monitoring');
  });

  await test.step('opens 8.8, rates it acute with a reason, and sees what this change moved', async () => {
    await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
    const row = rowOf(page, '8.8');
    await row.locator('[data-indicator]').click();
    await row.getByRole('radio', { name: 'Acute' }).check();
    await expect(picture(page)).toContainText('Monitoring → Heightened attention');
    await expect(picture(page)).toContainText('Factor 8Low → Moderate');
    await row.getByLabel('Why').fill(REASON);
    await row.getByLabel('Why').blur();
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    await expect(row).toContainText('Rising');
    await expect(page.locator('header.case-heading')).toContainText('Heightened attention');
  });

  await test.step('finds the rule that moved the warning, with what it cites', async () => {
    await page.getByRole('link', { name: 'Escalation' }).click();
    const warning = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'Early warning' }) });
    await expect(warning).toContainText('Heightened attention');
    await expect(warning).toContainText('risk.serious');
    await expect(warning).toContainText('A/64/864');
    await expect(warning).toContainText('Early warning, assessment and the responsibility to protect');
    await expect(page.getByRole('img', { name: /.+/ }).first()).toBeVisible();
  });

  await test.step('records a response that people began, which answers its question', async () => {
    const question = page.locator('[data-question="pillarThree.peacefulMeans"]');
    await question.getByText('A response began').click();
    await question.getByRole('button', { name: 'Record it' }).click();
    await expect(question.getByRole('alert')).toContainText('“By” is needed.');
    await question.getByLabel('By', { exact: true }).fill('Panel of eminent persons');
    await question.getByLabel('What was done, and why').fill('Talks between the two parties were opened.');
    await question.getByRole('button', { name: 'Record it' }).click();
    await expect(question).toHaveCount(0);
    const region = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'Peaceful means (Chapter VI)' }) });
    await expect(region).toContainText('Under way');
    await expect(region).toContainText('Panel of eminent persons');
  });

  await test.step('takes the brief, whose text holds the new rating', async () => {
    await page.getByRole('link', { name: 'Brief' }).click();
    await expect(page.getByTitle('Preview of the brief')).toBeVisible();
    await expect(page.frameLocator('iframe').getByText('Heightened attention').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF' }).click();
    const text = await pdfText(await (await download).path());
    expect(text).toContain('Heightened attention');
    expect(text).toContain('8.8');
    expect(text).toContain(REASON);
  });

  await test.step('sees the case in the list, where it stands now', async () => {
    await page.getByRole('link', { name: 'Forewarn' }).click();
    await expect(page.getByRole('row', { name: /Kenya/ })).toContainText('Heightened attention');
  });
});
