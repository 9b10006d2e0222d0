import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALLBACK } from '../people/organisation.ts';
import { totpCode } from '../people/totp.ts';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { TestOrganisation } from '../testing/an-organisation.ts';
import { anOrganisation } from '../testing/an-organisation.ts';

const ORIGIN = 'http://localhost:4600';
const START = new Date('2026-02-03T04:05:06.789Z');
const REFUSED = '/?refused=organisation-refused';
const NOT_INVITED = '/?refused=not-invited';

let organisation: TestOrganisation;
let server: TestServer;
let owner: Browser;
beforeEach(async () => {
  organisation = await anOrganisation(`${ORIGIN}${CALLBACK}`);
  server = await aServer({ people: { organisation: organisation.config } });
  owner = await theOwnersBrowser(server);
  organisation.people.set('s-1', { email: 'Invited@example.org', email_verified: true });
});
afterEach(async () => {
  await server.close();
  await organisation.close();
});

const invite = async (email = 'invited@example.org') => {
  const reply = await owner.ask('POST', '/api/people', { name: 'Invited', email, grants: [] });
  return String((await jsonOf(reply))['id']);
};
const begin = async (browser: Browser) => {
  const reply = await browser.ask('POST', '/api/session/organisation', {});
  expect(reply.status).toBe(200);
  return new URL(String((await jsonOf(reply))['address']));
};
const comeBack = (browser: Browser, to: URL) => browser.ask('GET', `${to.pathname}${to.search}`);
const signIn = async (browser: Browser, subject = 's-1') => {
  const to = await organisation.signIn((await begin(browser)).href, subject);
  const reply = await comeBack(browser, to);
  expect(reply.status).toBe(303);
  return reply.headers.get('location');
};
const isIn = async (browser: Browser) => (await browser.ask('GET', '/api/me')).status === 200;

const changed = (to: URL, name: string, value: string): URL => {
  const other = new URL(to);
  other.searchParams.set(name, value);
  return other;
};
const refusedWith = async (change: (to: URL) => URL) => {
  const browser = aBrowser(server);
  const to = await organisation.signIn((await begin(browser)).href, 's-1');
  const reply = await comeBack(browser, change(to));
  expect(await isIn(browser)).toBe(false);
  return reply.headers.get('location');
};

describe('signing in with an organisation', () => {
  it('asks for a code with a proof key, a state and a nonce, and keeps to the browser with a short cookie', async () => {
    const browser = aBrowser(server);
    const reply = await browser.ask('POST', '/api/session/organisation', {});
    const { searchParams, origin } = new URL(String((await jsonOf(reply))['address']));
    expect(origin).toBe(organisation.config.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'forewarn',
      redirect_uri: `${ORIGIN}${CALLBACK}`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^forewarn-4600\.organisation=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(searchParams.get('state')).not.toBe(browser.cookies.get('forewarn-4600.organisation'));
  });

  it('lets in who was invited under the address that the provider has verified, and links them', async () => {
    const id = await invite();
    const browser = aBrowser(server);
    expect(await signIn(browser)).toBe('/');
    expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({
      person: { id, name: 'Invited' },
      session: { way: 'organisation', secondFactor: false },
      ways: ['organisation'],
    });
    const entries = await server.database.selectFrom('audit_entry').select('act').execute();
    expect(entries.map(({ act }) => act)).toContain('organisation.linked');
  });

  it('knows a linked person by their subject, whatever address they have later', async () => {
    await invite();
    await signIn(aBrowser(server));
    organisation.people.set('s-1', { email: 'married@example.org', email_verified: false });
    const browser = aBrowser(server);
    expect(await signIn(browser)).toBe('/');
    expect(await isIn(browser)).toBe(true);
  });

  it('does not give the account of a linked person to whoever has their address later', async () => {
    await invite();
    await signIn(aBrowser(server));
    organisation.people.set('s-2', { email: 'invited@example.org', email_verified: true });
    const browser = aBrowser(server);
    expect(await signIn(browser, 's-2')).toBe(NOT_INVITED);
    expect(await isIn(browser)).toBe(false);
  });

  it('lets nobody in who was not invited, and makes no account for them', async () => {
    const browser = aBrowser(server);
    expect(await signIn(browser)).toBe(NOT_INVITED);
    expect(await isIn(browser)).toBe(false);
    expect(await server.database.selectFrom('user').select('id').execute()).toHaveLength(1);
  });

  it('lets nobody in by an address that the provider has not verified', async () => {
    await invite();
    organisation.people.set('s-1', { email: 'invited@example.org', email_verified: false });
    expect(await signIn(aBrowser(server))).toBe(NOT_INVITED);
  });

  it('lets nobody in whose account is closed, linked or not', async () => {
    const id = await invite();
    const close = (closed: boolean) => owner.ask('PUT', `/api/people/${id}/closed`, { closed });
    await close(true);
    expect(await signIn(aBrowser(server))).toBe(NOT_INVITED);
    await close(false);
    expect(await signIn(aBrowser(server))).toBe('/');
    await close(true);
    expect(await signIn(aBrowser(server))).toBe(NOT_INVITED);
  });
});

describe('what comes back from an organisation', () => {
  beforeEach(() => invite());

  it.each(['state', 'iss', 'code'])('is refused with another %s', async (name) => {
    expect(await refusedWith((to) => changed(to, name, 'another'))).toBe(REFUSED);
  });

  it('is refused in a browser that did not begin it', async () => {
    const to = await organisation.signIn((await begin(aBrowser(server))).href, 's-1');
    const victim = aBrowser(server);
    expect((await comeBack(victim, to)).headers.get('location')).toBe(REFUSED);
    await begin(victim);
    expect((await comeBack(victim, to)).headers.get('location')).toBe(REFUSED);
    expect(await isIn(victim)).toBe(false);
  });

  it('is refused when its token has another nonce than was asked for', async () => {
    const browser = aBrowser(server);
    const address = await begin(browser);
    address.searchParams.set('nonce', 'another');
    const to = await organisation.signIn(address.href, 's-1');
    expect((await comeBack(browser, to)).headers.get('location')).toBe(REFUSED);
  });

  it('is refused when the code was asked for with another proof key', async () => {
    const browser = aBrowser(server);
    const address = await begin(browser);
    address.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    const to = await organisation.signIn(address.href, 's-1');
    expect((await comeBack(browser, to)).headers.get('location')).toBe(REFUSED);
  });

  it('works once: neither the same address nor the same code does again', async () => {
    const browser = aBrowser(server);
    const to = await organisation.signIn((await begin(browser)).href, 's-1');
    const cookies = new Map(browser.cookies);
    expect((await comeBack(browser, to)).headers.get('location')).toBe('/');
    const replaying = aBrowser(server);
    for (const [name, value] of cookies) replaying.cookies.set(name, value);
    expect((await comeBack(replaying, to)).headers.get('location')).toBe(REFUSED);
    expect(await isIn(replaying)).toBe(false);
  });

  it('is waited for ten minutes', async () => {
    const browser = aBrowser(server);
    const to = await organisation.signIn((await begin(browser)).href, 's-1');
    server.setClock(new Date(START.getTime() + 600_000));
    expect((await comeBack(browser, to)).headers.get('location')).toBe(REFUSED);
  });

  it('may be that the person did not sign in', async () => {
    const browser = aBrowser(server);
    const state = (await begin(browser)).searchParams.get('state') ?? '';
    const reply = await browser.ask('GET', `${CALLBACK}?error=access_denied&state=${state}`);
    expect(reply.headers.get('location')).toBe(REFUSED);
  });

  it('never leads to another site, whatever it says', async () => {
    const browser = aBrowser(server);
    const to = await organisation.signIn((await begin(browser)).href, 's-1');
    for (const name of ['redirect', 'return_to', 'next'])
      to.searchParams.set(name, 'https://elsewhere.example');
    expect((await comeBack(browser, to)).headers.get('location')).toBe('/');
  });
});

describe('a second factor beside an organisation', () => {
  it('is asked for here, unless the organisation says that it asked for one', async () => {
    await invite();
    const browser = aBrowser(server);
    await signIn(browser);
    const { secret } = await jsonOf(await browser.ask('POST', '/api/second-factor', {}));
    const code = totpCode(String(secret), START);
    expect((await browser.ask('POST', '/api/second-factor/confirmation', { code })).status).toBe(200);
    const next = aBrowser(server);
    expect(await signIn(next)).toBe('/');
    expect(await isIn(next)).toBe(false);
    expect(await jsonOf(await next.ask('GET', '/api/session'))).toMatchObject({ person: null, step: 'code' });
    const later = new Date(START.getTime() + 60_000);
    server.setClock(later);
    const finished = await next.ask('POST', '/api/session/code', { code: totpCode(String(secret), later) });
    expect(finished.status).toBe(200);
    organisation.people.set('s-1', {
      email: 'invited@example.org',
      email_verified: true,
      amr: ['pwd', 'mfa'],
    });
    const strong = aBrowser(server);
    await signIn(strong);
    expect(await jsonOf(await strong.ask('GET', '/api/me'))).toMatchObject({
      session: { secondFactor: true },
    });
  });
});

describe('a server', () => {
  it('says that no organisation is named', async () => {
    const plain = await aServer();
    expect(await problemOf(await aBrowser(plain).ask('POST', '/api/session/organisation', {}))).toEqual({
      status: 404,
      code: 'no-organisation',
    });
    expect(await jsonOf(await plain.ask('GET', '/api/session'))).toMatchObject({ organisation: null });
    await plain.close();
  });

  it.each([
    ['calls itself something else', (issuer: string) => issuer.replace('127.0.0.1', 'localhost')],
    ['does not answer', () => 'http://127.0.0.1:9'],
  ])('does not send anybody to a provider that %s', async (_, issuerOf) => {
    const issuer = issuerOf(organisation.config.issuer);
    const other = await aServer({ people: { organisation: { ...organisation.config, issuer } } });
    expect(await problemOf(await aBrowser(other).ask('POST', '/api/session/organisation', {}))).toEqual({
      status: 503,
      code: 'organisation-unreachable',
    });
    await other.close();
  });

  it('signs out of itself alone, and the person can show again who they are', async () => {
    await invite();
    const browser = aBrowser(server);
    await signIn(browser);
    expect((await browser.ask('DELETE', '/api/session')).status).toBe(204);
    expect(await isIn(browser)).toBe(false);
    const again = await browser.ask('POST', '/api/session/organisation', { again: true });
    const { searchParams } = new URL(String((await jsonOf(again))['address']));
    expect(searchParams.get('prompt')).toBe('login');
  });
});
