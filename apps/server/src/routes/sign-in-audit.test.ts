import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totpCode } from '../people/totp.ts';
import { aMember } from '../testing/a-team.ts';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, signInAsOwner, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER } from '../testing/a-server.ts';
import { aSoftwareAuthenticator } from '../testing/software-authenticator.ts';

const START = Date.parse('2026-02-03T04:05:06.789Z');
const MINUTE = 60_000;
const NOBODY = { id: 'nobody', name: 'nobody' };

interface Line {
  readonly at: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly act: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

describe.each(['embedded', 'postgres'] as const)('the audit of signing in, on %s', (engine) => {
  let server: TestServer;
  let owner: Browser;
  let id = '';
  beforeEach(async () => {
    server = await aServer({ engine });
    owner = await theOwnersBrowser(server);
    ({ id } = (await jsonOf(await owner.ask('GET', '/api/me')))['person'] as { readonly id: string });
  });
  afterEach(() => server.close());

  const lines = async (act: string): Promise<readonly Line[]> => {
    const { entries } = await jsonOf(await owner.ask('GET', `/api/audit?act=${act}&limit=100`));
    // A page of the audit is a list of its lines.
    return entries as readonly Line[];
  };
  const fail = (email: string, passphrase = 'a guess that is wrong') =>
    aBrowser(server).ask('POST', '/api/session', { email, passphrase });
  const setUpApp = async () => {
    const { secret } = await jsonOf(await owner.ask('POST', '/api/second-factor', {}));
    const code = totpCode(String(secret), new Date(START));
    await owner.ask('POST', '/api/second-factor/confirmation', { code });
    return String(secret);
  };

  it('says who signed in, when and how, and who signed out, and nothing of where from', async () => {
    const browser = aBrowser(server, { 'user-agent': 'A browser of 203.0.113.7' });
    await browser.ask('POST', '/api/session', { email: OWNER.email, passphrase: OWNER.passphrase });
    const opened = { at: new Date(START).toISOString(), person: { id, name: OWNER.name }, subject: id };
    const detail = { way: 'passphrase', secondFactor: false };
    expect(await lines('session.opened')).toMatchObject([
      { ...opened, detail },
      { ...opened, detail },
    ]);
    expect(await lines('session.ended')).toEqual([]);
    await browser.ask('DELETE', '/api/session');
    await browser.ask('DELETE', '/api/session');
    expect(await lines('session.ended')).toMatchObject([{ ...opened, detail: {} }]);
    await signInAsOwner(browser);
    await owner.ask('POST', '/api/account/sessions/end', { which: 'others' });
    const ended = await lines('session.ended');
    expect(ended.map((line) => line.detail)).toEqual([{ sessions: 1 }, {}]);
    const kept = JSON.stringify(await server.database.selectFrom('audit_entry').selectAll().execute());
    expect(kept).not.toMatch(/203\.0\.113\.7|A browser/);
  });

  it('says that somebody was not let in, at whose account, and never what they gave', async () => {
    await fail(OWNER.email.toUpperCase());
    await fail('herons-in-the-wrong-field@example.org');
    const detail = { way: 'passphrase', because: 'wrong-credentials' };
    const subjects = (await lines('sign-in.refused')).map((line) => line.subject);
    expect(subjects.toSorted()).toEqual([id, 'nobody'].toSorted());
    for (const line of await lines('sign-in.refused')) expect(line).toMatchObject({ person: NOBODY, detail });
    const kept = JSON.stringify(await server.database.selectFrom('audit_entry').selectAll().execute());
    expect(kept).not.toMatch(/guess that is wrong|in the wrong field/);
  });

  it('says which second factors come and go, and when one was wrong', async () => {
    const secret = await setUpApp();
    const browser = aBrowser(server);
    await signInAsOwner(browser);
    await browser.ask('POST', '/api/session/code', { code: '000000' });
    await browser.ask('POST', '/api/session/code', { recoveryCode: 'aaaa-bbbb-cccc-dddd' });
    const refused = (await lines('sign-in.refused')).map(
      (line) => `${line.subject} ${String(line.detail['way'])}`,
    );
    expect(new Set(refused)).toEqual(new Set([`${id} code`, `${id} recovery-code`]));
    const later = new Date(START + MINUTE);
    server.setClock(later);
    await browser.ask('POST', '/api/session/code', { code: totpCode(secret, later) });
    expect((await lines('session.opened'))[0]?.detail).toEqual({ way: 'passphrase', secondFactor: true });
    await owner.ask('POST', '/api/recovery-codes', {});
    await owner.ask('POST', '/api/second-factor/removal', { passphrase: 'not the passphrase' });
    await owner.ask('POST', '/api/second-factor/removal', { passphrase: OWNER.passphrase });
    for (const act of ['totp.added', 'recovery-codes.renewed', 'totp.removed'])
      expect(await lines(act)).toMatchObject([{ person: { id }, subject: id }]);
    expect((await lines('sign-in.refused'))[0]).toMatchObject({
      subject: id,
      detail: { way: 'passphrase', because: 'wrong-passphrase' },
    });
  });

  it('says when a passkey was added, removed or refused', async () => {
    const authenticator = aSoftwareAuthenticator();
    const options = await jsonOf(await owner.ask('POST', '/api/passkeys/options', {}));
    const challenge = { challenge: String(options['challenge']) };
    await owner.ask('POST', '/api/passkeys', { name: 'Key', response: authenticator.create(challenge) });
    const [added] = await lines('passkey.added');
    expect(added).toMatchObject({ person: { id } });
    await owner.ask('POST', `/api/passkeys/${added?.subject}/removal`, { passphrase: OWNER.passphrase });
    expect(await lines('passkey.removed')).toMatchObject([{ person: { id }, subject: added?.subject }]);
    const browser = aBrowser(server);
    const asked = await jsonOf(await browser.ask('POST', '/api/session/passkey/options', {}));
    const response = authenticator.get({ challenge: String(asked['challenge']) });
    expect((await browser.ask('POST', '/api/session/passkey', { response })).status).toBe(401);
    expect(await lines('sign-in.refused')).toMatchObject([{ subject: 'nobody', detail: { way: 'passkey' } }]);
  });

  it('has ten lines an hour for one account, however often somebody fails at it, and the same for no account', async () => {
    const failOften = async (hour: number) => {
      for (let window = 0; window < 2; window += 1) {
        server.setClock(new Date(START + (hour * 60 + window * 6) * MINUTE));
        for (let guess = 0; guess < 8; guess += 1) await fail(OWNER.email);
      }
    };
    await failOften(0);
    expect(await lines('sign-in.refused')).toHaveLength(10);
    await fail('somebody@example.org');
    expect(await lines('sign-in.refused')).toHaveLength(11);
    await failOften(2);
    expect(await lines('sign-in.refused')).toHaveLength(21);
  });

  it('is read by administrators alone', async () => {
    const analyst = await aMember(server, 'Analyst', [{ role: 'analyst', ceiling: 'restricted' }]);
    expect((await analyst.ask('GET', '/api/audit?act=sign-in.refused')).status).toBe(403);
    expect((await aBrowser(server).ask('GET', '/api/audit')).status).toBe(401);
    const administrator = await aMember(server, 'Administrator', [
      { role: 'administrator', ceiling: 'public' },
    ]);
    expect((await administrator.ask('GET', '/api/audit?act=sign-in.refused')).status).toBe(200);
  });
});
