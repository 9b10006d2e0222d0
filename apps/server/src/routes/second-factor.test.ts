import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totpCode } from '../people/totp.ts';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, signInAsOwner, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';

const START = Date.parse('2026-02-03T04:05:06.789Z');
const WRONG_CODE = { status: 401, code: 'wrong-code' };

describe.each(['embedded', 'postgres'] as const)('a second factor, on %s', (engine) => {
  let server: TestServer;
  let owner: Browser;
  let now: number;
  beforeEach(async () => {
    server = await aServer({ engine });
    owner = await theOwnersBrowser(server);
    now = START;
  });
  afterEach(() => server.close());

  const pass = (seconds: number) => {
    now += seconds * 1000;
    server.setClock(new Date(now));
  };
  const enrol = async () => {
    const { secret, uri } = await jsonOf(await owner.ask('POST', '/api/second-factor', {}));
    return { secret: String(secret), uri: String(uri) };
  };
  /** Gives the secret and the recovery codes of an app that is set up; the code of this moment is used then. */
  const setUp = async () => {
    const { secret } = await enrol();
    const code = totpCode(secret, new Date(now));
    const reply = await owner.ask('POST', '/api/second-factor/confirmation', { code });
    expect(reply.status).toBe(200);
    const { recoveryCodes } = await jsonOf(reply);
    return { secret, codes: recoveryCodes as readonly string[] };
  };
  const codeOf = (secret: string) => totpCode(secret, new Date(now));

  it('is set up with a code of its secret, and counts from then on', async () => {
    const { secret, uri } = await enrol();
    expect(uri).toContain(`secret=${secret}&issuer=Forewarn`);
    expect((await jsonOf(await signInAsOwner(aBrowser(server))))['step']).toBeNull();
    const wrong = await owner.ask('POST', '/api/second-factor/confirmation', { code: '000000' });
    expect(await problemOf(wrong)).toEqual(WRONG_CODE);
    const { codes } = await setUp();
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    expect(await jsonOf(await owner.ask('GET', '/api/me'))).toMatchObject({
      factors: { totp: true, passkeys: 0, recoveryCodes: 10 },
      session: { secondFactor: true },
    });
    expect(await problemOf(await owner.ask('POST', '/api/second-factor', {}))).toEqual({
      status: 409,
      code: 'second-factor-exists',
    });
  });

  it('ends every other session when it is set up', async () => {
    const elsewhere = aBrowser(server);
    await signInAsOwner(elsewhere);
    await setUp();
    expect((await elsewhere.ask('GET', '/api/me')).status).toBe(401);
  });

  it('is asked for after the passphrase; before it there is no session', async () => {
    const { secret } = await setUp();
    const browser = aBrowser(server);
    const waiting = await signInAsOwner(browser);
    expect(await jsonOf(waiting)).toMatchObject({
      person: null,
      step: 'code',
      factors: ['totp', 'recovery'],
    });
    expect([...browser.cookies.keys()]).toEqual(['forewarn-4600.sign_in']);
    expect(waiting.headers.getSetCookie().join()).toMatch(/Max-Age=300; HttpOnly; SameSite=Strict/);
    expect((await browser.ask('GET', '/api/me')).status).toBe(401);
    expect(await server.database.selectFrom('person_session').select('id').execute()).toHaveLength(1);
    pass(30);
    const entered = await browser.ask('POST', '/api/session/code', { code: codeOf(secret) });
    expect(await jsonOf(entered)).toMatchObject({ person: { name: OWNER.name }, step: null });
    expect([...browser.cookies.keys()]).toEqual(['forewarn-4600.session_token']);
    expect((await browser.ask('GET', '/api/me')).status).toBe(200);
  });

  it('takes no code twice, nor one of an earlier step, of many at once one', async () => {
    const { secret } = await setUp();
    const used = codeOf(secret);
    const one = aBrowser(server);
    await signInAsOwner(one);
    expect(await problemOf(await one.ask('POST', '/api/session/code', { code: used }))).toEqual(WRONG_CODE);
    pass(60);
    const browsers = [aBrowser(server), aBrowser(server), aBrowser(server)];
    for (const browser of browsers) await signInAsOwner(browser);
    const replies = await Promise.all(
      browsers.map((browser) => browser.ask('POST', '/api/session/code', { code: codeOf(secret) })),
    );
    expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['200', '401', '401']);
    const before = totpCode(secret, new Date(now - 30_000));
    expect(await problemOf(await one.ask('POST', '/api/session/code', { code: before }))).toEqual(WRONG_CODE);
  });

  it('is waited for five minutes, and not by a cookie that was made up', async () => {
    const { secret } = await setUp();
    const browser = aBrowser(server);
    await signInAsOwner(browser);
    pass(300);
    const late = await browser.ask('POST', '/api/session/code', { code: codeOf(secret) });
    expect(await problemOf(late)).toEqual({ status: 401, code: 'not-signed-in' });
    browser.cookies.set('forewarn-4600.sign_in', 'made-up');
    const forged = await browser.ask('POST', '/api/session/code', { code: codeOf(secret) });
    expect(await problemOf(forged)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it('is not guessed: five wrong codes are all for five minutes, thirty for a day', async () => {
    const { secret } = await setUp();
    const browser = aBrowser(server);
    const statuses: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await signInAsOwner(browser);
      for (let guess = 0; guess < 6; guess += 1)
        statuses.push((await browser.ask('POST', '/api/session/code', { code: '000000' })).status);
      pass(300);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    await signInAsOwner(browser);
    const right = await browser.ask('POST', '/api/session/code', { code: codeOf(secret) });
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(80_000);
  });

  it('may be stood in for by each recovery code, once', async () => {
    const { codes } = await setUp();
    const [code = '', other = ''] = codes;
    const browser = aBrowser(server);
    await signInAsOwner(browser);
    const shouted = await browser.ask('POST', '/api/session/code', {
      recoveryCode: ` ${code.toUpperCase()} `,
    });
    expect(shouted.status).toBe(200);
    await signInAsOwner(browser);
    const again = await browser.ask('POST', '/api/session/code', { recoveryCode: code });
    expect(await problemOf(again)).toEqual(WRONG_CODE);
    expect((await browser.ask('POST', '/api/session/code', { recoveryCode: other })).status).toBe(200);
    expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({
      factors: { recoveryCodes: 8 },
    });
    const kept = await server.database.selectFrom('recovery_code').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''));
  });

  it('has new recovery codes in place of the old ones, on request', async () => {
    const { codes } = await setUp();
    const { recoveryCodes } = await jsonOf(await owner.ask('POST', '/api/recovery-codes', {}));
    expect(recoveryCodes).toHaveLength(10);
    const browser = aBrowser(server);
    await signInAsOwner(browser);
    const old = await browser.ask('POST', '/api/session/code', { recoveryCode: codes[0] });
    expect(await problemOf(old)).toEqual(WRONG_CODE);
  });

  it('is removed with the passphrase only, and its recovery codes with it', async () => {
    await setUp();
    const wrong = await owner.ask('POST', '/api/second-factor/removal', {
      passphrase: 'not this passphrase',
    });
    expect(await problemOf(wrong)).toEqual({ status: 403, code: 'wrong-passphrase' });
    const { passphrase } = OWNER;
    expect((await owner.ask('POST', '/api/second-factor/removal', { passphrase })).status).toBe(204);
    expect(await jsonOf(await signInAsOwner(aBrowser(server)))).toMatchObject({ step: null });
    expect(await server.database.selectFrom('recovery_code').selectAll().execute()).toEqual([]);
  });

  it('may be required of everybody: who has none may only add one, and is then let in', async () => {
    expect((await owner.ask('PUT', '/api/sign-in-rules', { secondFactorRequired: true })).status).toBe(204);
    expect(await jsonOf(await owner.ask('GET', '/api/session'))).toMatchObject({ step: 'enrol' });
    for (const [method, address, json] of [
      ['GET', '/api/cases', undefined],
      ['GET', '/api/people', undefined],
      ['PUT', '/api/sign-in-rules', { secondFactorRequired: false }],
      ['PUT', '/api/account/passphrase', { old: OWNER.passphrase, passphrase: 'seven green boats at dawn' }],
    ] as const)
      expect(await problemOf(await owner.ask(method, address, json))).toEqual({
        status: 403,
        code: 'second-factor-needed',
      });
    expect((await owner.ask('GET', '/api/me')).status).toBe(200);
    await setUp();
    expect((await owner.ask('GET', '/api/cases')).status).toBe(200);
    expect((await owner.ask('PUT', '/api/sign-in-rules', { secondFactorRequired: false })).status).toBe(204);
  });

  it('leaves no secret in the audit', async () => {
    const { secret, codes } = await setUp();
    const entries = await server.database.selectFrom('audit_entry').selectAll().execute();
    expect(entries.map(({ act }) => act)).toContain('totp.added');
    for (const told of [secret, ...codes]) expect(JSON.stringify(entries)).not.toContain(told);
  });
});
