import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPeople } from '../people/people.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, cookieOf, OWNER, problemOf } from '../testing/a-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

const NOTHING_ASKED = { step: null, factors: [], organisation: null };

const createAccount = (token: string | undefined = server.token) =>
  server.ask('POST', '/api/account', { json: { ...OWNER, token } });
const signIn = (passphrase: string = OWNER.passphrase, headers = {}) =>
  server.ask('POST', '/api/session', { json: { email: OWNER.email, passphrase }, headers });

describe('the first account', () => {
  it('is needed in a new workspace', async () => {
    const reply = await server.ask('GET', '/api/session');
    expect(await reply.json()).toEqual({ account: 'needed', person: null, ...NOTHING_ASKED });
  });

  it('is made with the token, and signs in with a cookie that scripts and other sites cannot use', async () => {
    const reply = await createAccount();
    expect(reply.status).toBe(201);
    const cookies = reply.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^forewarn-4600\.session_token=.*HttpOnly.*SameSite=Strict/i);
    const session = await server.ask('GET', '/api/session', { headers: { cookie: cookieOf(reply) } });
    expect(await session.json()).toEqual({
      account: 'exists',
      person: { id: expect.any(String), name: OWNER.name },
      ...NOTHING_ASKED,
    });
  });

  it.each(['', 'wrong', 'A'.repeat(22)])('is refused with the token “%s”', async (token) => {
    const reply = await createAccount(token);
    expect(await problemOf(reply)).toEqual(
      token === '' ? { status: 422, code: 'wrong-request' } : { status: 403, code: 'wrong-token' },
    );
    expect(await (await server.ask('GET', '/api/session')).json()).toMatchObject({ account: 'needed' });
  });

  it('is made once: its token is worth nothing afterwards', async () => {
    await createAccount();
    expect(await problemOf(await createAccount())).toEqual({ status: 409, code: 'account-exists' });
  });

  it('is one, when two are asked for at once', async () => {
    const replies = await Promise.all([createAccount(), createAccount(), createAccount()]);
    expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409', '409']);
  });

  it('is the only one, when two servers share the workspace', async () => {
    const other = await openPeople({
      database: server.database,
      origin: 'http://localhost:4601',
      cookiePrefix: 'forewarn-4601',
      clock: () => new Date(),
    });
    const token = other.firstAccount.token() ?? '';
    expect(await other.firstAccount.exists()).toBe(false);
    expect((await createAccount()).status).toBe(201);
    expect(await other.firstAccount.exists()).toBe(true);
    const second = await other.firstAccount.create({ ...OWNER, email: 'other@example.org', token });
    expect(second).toEqual({ ok: false, refusal: { code: 'account-exists' } });
  });

  it('needs a passphrase of twelve characters, and the refusal does not repeat it', async () => {
    const reply = await server.ask('POST', '/api/account', {
      json: { ...OWNER, token: server.token, passphrase: 'elevenchars' },
    });
    const text = await reply.text();
    expect(reply.status).toBe(422);
    expect(text).toContain('$.passphrase');
    expect(text).not.toContain('elevenchars');
    expect((await createAccount()).status).toBe(201);
  });

  it('leaves neither passphrase nor email address nor the secret readable on disk', async () => {
    const onDisk = await aServer({ engine: 'embedded' });
    await onDisk.askSignedIn('GET', '/api/session');
    const folder = path.join(onDisk.folder, 'data');
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'latin1')),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(file).not.toMatch(/owner@example\.org|a long enough passphrase|session-secret/);
    await onDisk.close();
  });

  it('stops a run of guesses at the token, says how long, and counts again after that', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await createAccount('wrong');
    const reply = await createAccount();
    expect(reply.headers.get('retry-after')).toBe('300');
    expect(await problemOf(reply)).toEqual({ status: 429, code: 'too-many-attempts' });
    server.setClock(new Date('2026-02-03T04:10:06.789Z'));
    expect((await createAccount()).status).toBe(201);
  });
});

describe('signing in', () => {
  beforeEach(async () => {
    await createAccount();
  });

  it('takes the passphrase of the account', async () => {
    const reply = await signIn();
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      account: 'exists',
      person: { id: expect.any(String), name: OWNER.name },
      ...NOTHING_ASKED,
    });
  });

  it('says the same of a wrong passphrase and of an unknown address', async () => {
    const wrong = await signIn('not this passphrase');
    const unknown = await server.ask('POST', '/api/session', {
      json: { email: 'nobody@example.org', passphrase: OWNER.passphrase },
    });
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('is a new session each time, so that none can be fixed beforehand', async () => {
    const [one, other] = [
      cookieOf(await signIn()),
      cookieOf(await signIn(OWNER.passphrase, { cookie: 'forewarn-4600.session_token=chosen.chosen' })),
    ];
    expect(one).not.toBe(other);
    expect(other).not.toContain('chosen');
  });

  it('stops a run of guesses, from many connections at once too, and lets the right passphrase wait as well', async () => {
    const replies = await Promise.all(Array.from({ length: 14 }, () => signIn('not this passphrase')));
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(4);
    expect((await signIn()).status).toBe(429);
    server.setClock(new Date('2026-02-03T04:10:06.789Z'));
    expect((await signIn()).status).toBe(200);
  });

  it('starts the count again after a success', async () => {
    for (let attempt = 0; attempt < 9; attempt += 1) await signIn('not this passphrase');
    expect((await signIn()).status).toBe(200);
    expect((await signIn('not this passphrase')).status).toBe(401);
  });

  it('ends with signing out, on the server too', async () => {
    const cookie = cookieOf(await signIn());
    expect((await server.ask('GET', '/api/cases', { headers: { cookie } })).status).toBe(200);
    const reply = await server.ask('DELETE', '/api/session', { headers: { cookie } });
    expect(reply.status).toBe(204);
    expect(reply.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/i);
    expect(await problemOf(await server.ask('GET', '/api/cases', { headers: { cookie } }))).toEqual({
      status: 401,
      code: 'not-signed-in',
    });
  });

  it('is refused with a cookie that was made up or changed', async () => {
    const cookie = cookieOf(await signIn());
    for (const forged of [
      'forewarn-4600.session_token=abc.def',
      cookie.slice(0, -4),
      cookie.replace(/=./, (start) => (start === '=_' ? '=-' : '=_')),
    ]) {
      expect((await server.ask('GET', '/api/cases', { headers: { cookie: forged } })).status).toBe(401);
    }
  });

  it.each(['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/get-session'])(
    'has no second way in at %s',
    async (address) => {
      const reply = await server.ask('POST', address, { json: { ...OWNER, password: OWNER.passphrase } });
      expect(reply.status).toBe(401);
      expect(reply.headers.getSetCookie()).toEqual([]);
    },
  );
});
