import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, signInAsOwner, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';
import type { SoftwareAuthenticator } from '../testing/software-authenticator.ts';
import { aSoftwareAuthenticator } from '../testing/software-authenticator.ts';

type Wrong = Parameters<SoftwareAuthenticator['get']>[1];
const REFUSED = { status: 401, code: 'passkey-refused' };

const optionsFor = async (browser: Browser, address: string) =>
  (await jsonOf(await browser.ask('POST', address, {}))) as { readonly challenge: string };

describe.each(['embedded', 'postgres'] as const)('a passkey, on %s', (engine) => {
  let server: TestServer;
  let owner: Browser;
  let authenticator: SoftwareAuthenticator;
  beforeEach(async () => {
    server = await aServer({ engine });
    owner = await theOwnersBrowser(server);
    authenticator = aSoftwareAuthenticator();
  });
  afterEach(() => server.close());

  const register = async (browser = owner, wrong?: Wrong) => {
    const options = await optionsFor(browser, '/api/passkeys/options');
    const response = authenticator.create(options, wrong);
    return browser.ask('POST', '/api/passkeys', { name: 'My laptop', response });
  };
  const signIn = async (browser: Browser, wrong?: Wrong) => {
    const options = await optionsFor(browser, '/api/session/passkey/options');
    return browser.ask('POST', '/api/session/passkey', { response: authenticator.get(options, wrong) });
  };
  const listed = async () =>
    (await (await owner.ask('GET', '/api/passkeys')).json()) as readonly {
      readonly id: string;
      readonly name: string;
    }[];

  it('is asked for by this server’s own name, with the user verified', async () => {
    expect(await optionsFor(owner, '/api/passkeys/options')).toMatchObject({
      rp: { id: 'localhost', name: 'Forewarn' },
      user: { name: OWNER.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await optionsFor(aBrowser(server), '/api/session/passkey/options')).toMatchObject({
      rpId: 'localhost',
      userVerification: 'required',
    });
  });

  it('is registered, and then signs its person in without a passphrase, as a second factor too', async () => {
    const registered = await register();
    expect(registered.status).toBe(201);
    expect((await jsonOf(registered))['recoveryCodes']).toHaveLength(10);
    const browser = aBrowser(server);
    const signedIn = await signIn(browser);
    expect(await jsonOf(signedIn)).toMatchObject({ person: { name: OWNER.name }, step: null });
    expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({
      session: { way: 'passkey', secondFactor: true },
      factors: { passkeys: 1, recoveryCodes: 10 },
      ways: ['passphrase', 'passkey'],
    });
  });

  it('makes the passphrase alone not enough', async () => {
    await register();
    const browser = aBrowser(server);
    expect(await jsonOf(await signInAsOwner(browser))).toMatchObject({
      person: null,
      step: 'code',
      factors: ['passkey', 'recovery'],
    });
    expect((await browser.ask('GET', '/api/me')).status).toBe(401);
    expect((await signIn(browser)).status).toBe(200);
    expect((await browser.ask('GET', '/api/me')).status).toBe(200);
  });

  it.each([
    ['of another origin', { origin: 'https://elsewhere.example' }],
    ['of another server', { rpId: 'elsewhere.example' }],
    ['whose user was not verified', { isUserVerified: false }],
  ] as const)('%s is not registered', async (_, wrong) => {
    expect(await problemOf(await register(owner, wrong))).toEqual(REFUSED);
    expect(await listed()).toEqual([]);
  });

  it.each([
    ['for another origin', { origin: 'https://elsewhere.example' }],
    ['for another server', { rpId: 'elsewhere.example' }],
    ['without the user verified', { isUserVerified: false }],
    ['with another signature', { signature: 'AAAA' }],
    ['with a counter that went back, as a copy’s does', { counter: 1 }],
  ] as const)('that answers %s lets nobody in', async (_, wrong) => {
    await register();
    const browser = aBrowser(server);
    expect((await signIn(browser)).status).toBe(200);
    const other = aBrowser(server);
    expect(await problemOf(await signIn(other, wrong))).toEqual(REFUSED);
    expect((await other.ask('GET', '/api/me')).status).toBe(401);
  });

  it('answers a question once', async () => {
    await register();
    const browser = aBrowser(server);
    const options = await optionsFor(browser, '/api/session/passkey/options');
    const cookies = new Map(browser.cookies);
    const response = authenticator.get(options);
    expect((await browser.ask('POST', '/api/session/passkey', { response })).status).toBe(200);
    const replayed = aBrowser(server);
    for (const [name, value] of cookies) replayed.cookies.set(name, value);
    expect(await problemOf(await replayed.ask('POST', '/api/session/passkey', { response }))).toEqual(
      REFUSED,
    );
  });

  it('is not registered for somebody else than who asked', async () => {
    const { token } = await jsonOf(
      await owner.ask('POST', '/api/people', { name: 'N', email: 'n@example.org', grants: [] }),
    );
    const other = aBrowser(server);
    await other.ask('POST', '/api/invitation/passphrase', { token, passphrase: 'seven green boats at dawn' });
    const options = await optionsFor(owner, '/api/passkeys/options');
    for (const [name, value] of owner.cookies)
      if (!name.endsWith('session_token')) other.cookies.set(name, value);
    const response = authenticator.create(options);
    const reply = await other.ask('POST', '/api/passkeys', { name: 'Theirs', response });
    expect(await problemOf(reply)).toEqual(REFUSED);
    expect(await server.database.selectFrom('passkey').select('id').execute()).toEqual([]);
  });

  it('of a closed account lets nobody in', async () => {
    const { token, id } = await jsonOf(
      await owner.ask('POST', '/api/people', { name: 'N', email: 'n@example.org', grants: [] }),
    );
    const other = aBrowser(server);
    await other.ask('POST', '/api/invitation/passphrase', { token, passphrase: 'seven green boats at dawn' });
    expect((await register(other)).status).toBe(201);
    await owner.ask('PUT', `/api/people/${String(id)}/closed`, { closed: true });
    expect(await problemOf(await signIn(other))).toEqual(REFUSED);
  });

  it('is listed, called something else, and removed with the passphrase only', async () => {
    await register();
    const [passkey] = await listed();
    const address = `/api/passkeys/${passkey?.id ?? ''}`;
    expect(passkey?.name).toBe('My laptop');
    expect((await owner.ask('PUT', address, { name: 'The old laptop' })).status).toBe(204);
    expect((await listed())[0]?.name).toBe('The old laptop');
    const wrong = await owner.ask('POST', `${address}/removal`, { passphrase: 'not this passphrase' });
    expect(await problemOf(wrong)).toEqual({ status: 403, code: 'wrong-passphrase' });
    const { passphrase } = OWNER;
    expect((await owner.ask('POST', `${address}/removal`, { passphrase })).status).toBe(204);
    expect(await problemOf(await signIn(aBrowser(server)))).toEqual(REFUSED);
    expect(await problemOf(await owner.ask('POST', `${address}/removal`, { passphrase }))).toEqual({
      status: 404,
      code: 'unknown-passkey',
    });
    expect(await jsonOf(await owner.ask('GET', '/api/me'))).toMatchObject({ factors: { recoveryCodes: 0 } });
  });

  it('leaves no session of the library behind', async () => {
    await register();
    await signIn(aBrowser(server));
    const tables = await server.workspace.database.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('session');
    const cookies = aBrowser(server);
    await signIn(cookies);
    expect([...cookies.cookies.keys()].filter((name) => name.includes('session'))).toEqual([
      'forewarn-4600.session_token',
    ]);
  });
});
