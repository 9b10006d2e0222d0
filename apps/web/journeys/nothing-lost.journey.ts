import { enter, expect, openExample, PERSON, rowOf, test } from './journey.ts';

test('keeps what was typed when the connection is lost, and saves it when it is back', async ({
  page,
  context,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  const row = rowOf(page, '8.8');
  await row.locator('[data-indicator]').click();

  // The lost connection is itself an error that the browser reports; it is part of this journey.
  page.removeAllListeners('console');
  await context.setOffline(true);
  await row.getByLabel('Why').fill('Typed on the road.');
  await row.getByLabel('Why').blur();
  await expect(row).toContainText('Not saved: Forewarn does not answer. Kept here.');
  await expect(row.getByLabel('Why')).toHaveValue('Typed on the road.');

  await context.setOffline(false);
  await expect(row.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await rowOf(page, '8.8').locator('[data-indicator]').click();
  await expect(rowOf(page, '8.8').getByLabel('Why')).toHaveValue('Typed on the road.');
});

test('keeps what was typed when the session ends in mid-sentence, and saves it after signing in again', async ({
  page,
  context,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  const row = rowOf(page, '8.8');
  await row.locator('[data-indicator]').click();
  const why = row.getByLabel('Why');
  await why.fill('');
  await why.pressSequentially('The road to the north');

  // The refusal of the ended session is itself an error that the browser reports; it is part of this journey.
  page.removeAllListeners('console');
  await context.clearCookies();
  await why.pressSequentially(' is closed since dawn.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.getByLabel('Email').fill(PERSON.email);
  await page.getByLabel('Passphrase').fill(PERSON.passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(row.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await rowOf(page, '8.8').locator('[data-indicator]').click();
  await expect(rowOf(page, '8.8').getByLabel('Why')).toHaveValue(
    'The road to the north is closed since dawn.',
  );
});

test('counts what is not saved on every screen, and says when a screen cannot be loaded', async ({
  page,
  context,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  page.removeAllListeners('console');
  await context.setOffline(true);
  await rowOf(page, '8.8').getByRole('radio', { name: 'Acute' }).check();
  await expect(page.getByText('1 change not saved yet')).toBeVisible();
  await rowOf(page, '8.7').getByRole('radio', { name: 'Present' }).check();
  await expect(page.getByText('2 changes not saved yet')).toBeVisible();

  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of Forewarn could not be loaded.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of Forewarn could not be loaded.');
  await expect(page.getByText('2 changes not saved yet')).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('not saved yet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByTitle('Preview of the brief')).toBeVisible();
});

test('sends by itself what got no answer, once the server answers again', async ({ page }) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  page.removeAllListeners('console');
  await page.route('**/events', (route) => route.abort());
  const row = rowOf(page, '8.8');
  await row.getByRole('radio', { name: 'Acute' }).check();
  await expect(page.getByText('1 change not saved yet')).toBeVisible();
  await page.unroute('**/events');
  await expect(row.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('not saved yet')).toHaveCount(0);
});

test('asks with both values when another window was first, also after a reload, and saves mine on demand', async ({
  page,
  context,
}) => {
  await enter(page);
  await openExample(page, /Kenya/);
  await page.getByRole('button', { name: /^8 ?Triggering/ }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await rowOf(other, '8.8').getByRole('radio', { name: 'Present' }).check();
  await rowOf(other, '8.8').locator('[data-indicator]').click();
  await rowOf(other, '8.8').getByLabel('Why').fill('Read in the other window.');
  await rowOf(other, '8.8').getByLabel('Why').blur();
  await expect(rowOf(other, '8.8').getByText('Saved', { exact: true })).toBeVisible();

  page.removeAllListeners('console');
  const row = rowOf(page, '8.8');
  await row.getByRole('radio', { name: 'Acute' }).check();
  const expectBothSides = async () => {
    await expect(row).toContainText('You changed this case in another window.');
    await expect(row).toContainText('8.8, Present: Read in the other window.');
    await expect(row).toContainText('8.8, Acute: no reason given');
    await expect(row.getByRole('radio', { name: 'Acute' })).toBeChecked();
  };
  await expectBothSides();
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expectBothSides();
  await expect(page.getByRole('button', { name: 'Send now' })).toHaveCount(0);
  await expect(page.getByText('1 change not saved yet')).toBeVisible();
  await other.reload();
  await expect(rowOf(other, '8.8').getByRole('radio', { name: 'Present' })).toBeChecked();
  await row.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(row.getByText('Saved', { exact: true })).toBeVisible();
});

test('refuses a broken case file whole, and says where, what and what to do', async ({ page }) => {
  await enter(page);
  const broken = {
    format: 'forewarn.case/1',
    title: 'X',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
  };
  const events = [{ at: '2024-02-30', type: 'note.added', text: 'x' }];
  await page.getByLabel('Choose a case file…').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...broken, events })),
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/broken\.json\S*” was not taken/);
  await expect(alert).toContainText('$.events[0].at');
  await expect(alert).toContainText('is not a date that exists');

  await page.getByLabel('Choose a case file…').setInputFiles({
    name: 'mended.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ ...broken, title: 'Mended', events: [{ ...events[0], at: '2024-02-29' }] }),
    ),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mended');
});
