import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccess } from './expect-access.ts';
import { enter, expect, PERSON, test } from './journey.ts';
import { startServer } from './served.ts';

/** Asks the server from the page, as a screen of its own would. */
const ask = (page: Page, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> =>
  page.evaluate(
    async ([how, where, json]) => {
      const reply = await fetch(where, {
        method: how,
        headers: { 'content-type': 'application/json' },
        ...(json === null ? {} : { body: json }),
      });
      return reply.status === 204 ? {} : ((await reply.json()) as Record<string, unknown>);
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a key, some steps from now. */
const codeOf = (key: string, later = 0): string => {
  const bits = Array.from(key, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page)).toHaveText('Sign in');
};

const signIn = async (page: Page) => {
  await page.getByLabel('Email').fill(PERSON.email);
  await page.getByLabel('Passphrase').fill(PERSON.passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

test.describe.configure({ mode: 'serial' });

test('whoever is invited chooses a passphrase and is in', async ({ page, served }) => {
  await enter(page);
  const guest = { name: 'A guest', email: 'guest@example.org', grants: [] };
  const { token } = await ask(page, 'POST', '/api/people', guest);
  await signOut(page);
  await page.goto(new URL(`/invitation#${String(token)}`, served.url).href);
  await expect(page.getByText('A guest, choose the passphrase')).toBeVisible();
  await expectAccess(page, 'invitation');
  await page.getByLabel('Passphrase').fill('seven green boats at dawn');
  await page.getByRole('button', { name: /Set the passphrase/ }).click();
  await expect(heading(page)).toHaveText('Situations');
  await expect(page.getByText('A guest')).toBeVisible();
  expect(page.url()).not.toContain(String(token));
  await signOut(page);
});

test('a second factor that everybody needs is added first, and asked for from then on', async ({ page }) => {
  await enter(page);
  await ask(page, 'PUT', '/api/sign-in-rules', { secondFactorRequired: true });
  await page.reload();
  await expect(heading(page)).toHaveText('Add a second factor');
  const shown = page.locator('.door-secret');
  await expect(shown).toBeVisible();
  await expectAccess(page, 'add a second factor');
  const key = ((await shown.textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('The code that the app then shows').fill(codeOf(key, -1));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(heading(page)).toHaveText('Keep your recovery codes');
  await expectAccess(page, 'recovery codes');
  const code =
    (await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').first().textContent()) ??
    '';
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(heading(page)).toHaveText('Situations');

  await signOut(page);
  await signIn(page);
  await expect(heading(page)).toHaveText('One more step');
  await expectAccess(page, 'second factor');
  await page.getByLabel('Code of your authenticator app').fill(codeOf(key));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Situations');

  await signOut(page);
  await signIn(page);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('A recovery code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText('Situations');

  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const options = await ask(page, 'POST', '/api/passkeys/options', {});
  const response = await page.evaluate(async (asked) => {
    // The server's options are those of WebAuthn.
    const json = asked as unknown as PublicKeyCredentialCreationOptionsJSON;
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
    const made = await navigator.credentials.create({ publicKey });
    return made instanceof PublicKeyCredential ? made.toJSON() : undefined;
  }, options);
  await ask(page, 'POST', '/api/passkeys', { name: 'This browser', response });
  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(heading(page)).toHaveText('Situations');
});

test('an organisation that the operator names is one of the ways in', async ({ page }) => {
  const provider = ['--oidc-issuer', 'http://127.0.0.1:9', '--oidc-client-id', 'forewarn'];
  const other = await startServer(...provider, '--oidc-name', 'the Secretariat');
  try {
    await page.goto(other.url);
    await enter(page);
    await signOut(page);
    await expect(page.getByRole('button', { name: 'Sign in with the Secretariat' })).toBeVisible();
    await page.goto(new URL('/?refused=not-invited', other.url).href);
    await expect(page.getByRole('alert')).toContainText('nobody has invited you');
    await expectAccess(page, 'sign in with an organisation');
    await signIn(page);
    await expect(heading(page)).toHaveText('Situations');
    expect(page.url()).not.toContain('refused');
  } finally {
    await other.stop();
  }
});
