import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPeople } from '../people/people.ts';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, signInAsOwner, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';

const START = Date.parse('2026-02-03T04:05:06.789Z');
const MINUTE = 60_000;
const TOKEN = 'forewarn-4600.session_token';

const isIn = async (browser: Browser) => (await browser.ask('GET', '/api/me')).status === 200;
const listed = async (browser: Browser) =>
  (await (await browser.ask('GET', '/api/account/sessions')).json()) as readonly {
    readonly id: string;
    readonly device: string;
    readonly isThis: boolean;
  }[];

describe.each(['embedded', 'postgres'] as const)('sessions, on %s', (engine) => {
  let server: TestServer;
  let owner: Browser;
  beforeEach(async () => {
    server = await aServer({ engine, people: { limits: { idle: 30 * MINUTE, absolute: 12 * 60 * MINUTE } } });
    owner = await theOwnersBrowser(server);
  });
  afterEach(() => server.close());

  const at = (minutes: number) => server.setClock(new Date(START + minutes * MINUTE));

  it('are known to the workspace by the digest of their token only', async () => {
    const rows = await server.database.selectFrom('person_session').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(owner.cookies.get(TOKEN)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(owner.cookies.get(TOKEN));
  });

  it('never take over a token that was there before the sign-in', async () => {
    const victim = aBrowser(server);
    victim.cookies.set(TOKEN, 'chosen-by-somebody-else');
    await signInAsOwner(victim);
    expect(victim.cookies.get(TOKEN)).not.toBe('chosen-by-somebody-else');
    const other = aBrowser(server);
    other.cookies.set(TOKEN, 'chosen-by-somebody-else');
    expect(await isIn(other)).toBe(false);
  });

  it('of a browser that signs in again end', async () => {
    const before = aBrowser(server);
    before.cookies.set(TOKEN, owner.cookies.get(TOKEN) ?? '');
    await signInAsOwner(owner);
    expect(await isIn(before)).toBe(false);
    expect(await isIn(owner)).toBe(true);
  });

  it('end after thirty minutes without a request, and go on while there are some', async () => {
    for (const minute of [20, 40, 60]) {
      at(minute);
      expect(await isIn(owner)).toBe(true);
    }
    at(91);
    expect(await isIn(owner)).toBe(false);
  });

  it('end after twelve hours, whatever is done in them', async () => {
    for (let minute = 20; minute < 12 * 60; minute += 20) {
      at(minute);
      expect(await isIn(owner)).toBe(true);
    }
    at(12 * 60);
    expect(await isIn(owner)).toBe(false);
  });

  it('are not kept from ending by a page that only follows what happens', async () => {
    const headers = new Headers({ cookie: `${TOKEN}=${owner.cookies.get(TOKEN) ?? ''}` });
    at(20);
    expect(await server.people.sessions.of(headers, true)).toMatchObject({ person: { name: OWNER.name } });
    at(31);
    expect(await server.people.sessions.of(headers, true)).toBeUndefined();
  });

  it('are listed with the browser that they are in, and ended one by one', async () => {
    const elsewhere = aBrowser(server, { 'user-agent': 'Another browser' });
    await signInAsOwner(elsewhere);
    const sessions = await listed(owner);
    expect(sessions.map(({ device, isThis }) => [device, isThis])).toEqual(
      expect.arrayContaining([
        ['The first browser', true],
        ['Another browser', false],
      ]),
    );
    const other = sessions.find(({ isThis }) => !isThis);
    const end = () => owner.ask('POST', '/api/account/sessions/end', { which: { id: other?.id } });
    expect((await end()).status).toBe(204);
    expect(await isIn(elsewhere)).toBe(false);
    expect(await problemOf(await end())).toEqual({ status: 404, code: 'unknown-session' });
  });

  it('end everywhere but here, or everywhere', async () => {
    const elsewhere = aBrowser(server);
    await signInAsOwner(elsewhere);
    await owner.ask('POST', '/api/account/sessions/end', { which: 'others' });
    expect([await isIn(elsewhere), await isIn(owner)]).toEqual([false, true]);
    await signInAsOwner(elsewhere);
    await owner.ask('POST', '/api/account/sessions/end', { which: 'all' });
    expect([await isIn(elsewhere), await isIn(owner)]).toEqual([false, false]);
  });

  it('of other people are neither seen nor ended', async () => {
    const { token } = await jsonOf(
      await owner.ask('POST', '/api/people', { name: 'N', email: 'n@example.org', grants: [] }),
    );
    const other = aBrowser(server);
    await other.ask('POST', '/api/invitation/passphrase', { token, passphrase: 'seven green boats at dawn' });
    const [mine] = await listed(owner);
    expect(await listed(other)).toHaveLength(1);
    const reply = await other.ask('POST', '/api/account/sessions/end', { which: { id: mine?.id } });
    expect(await problemOf(reply)).toEqual({ status: 404, code: 'unknown-session' });
    expect(await isIn(owner)).toBe(true);
  });

  it('go on under a new token when the passphrase is changed, and every other ends', async () => {
    const elsewhere = aBrowser(server);
    await signInAsOwner(elsewhere);
    const before = owner.cookies.get(TOKEN);
    const next = 'seven green boats at dawn';
    const wrong = await owner.ask('PUT', '/api/account/passphrase', { old: 'not this', passphrase: next });
    expect(await problemOf(wrong)).toEqual({ status: 403, code: 'wrong-passphrase' });
    const weak = await owner.ask('PUT', '/api/account/passphrase', {
      old: OWNER.passphrase,
      passphrase: 'passwordpassword',
    });
    expect(await problemOf(weak)).toEqual({ status: 422, code: 'weak-passphrase' });
    const changed = await owner.ask('PUT', '/api/account/passphrase', {
      old: OWNER.passphrase,
      passphrase: next,
    });
    expect(changed.status).toBe(204);
    expect(owner.cookies.get(TOKEN)).not.toBe(before);
    expect([await isIn(elsewhere), await isIn(owner)]).toEqual([false, true]);
    expect((await signInAsOwner(aBrowser(server))).status).toBe(401);
    const signedIn = await elsewhere.ask('POST', '/api/session', { email: OWNER.email, passphrase: next });
    expect(signedIn.status).toBe(200);
  });

  it('that another server ends are over here within five seconds', async () => {
    const { database } = server;
    const other = await openPeople({
      database,
      origin: 'http://localhost:4600',
      cookiePrefix: 'forewarn-4600',
      clock: () => new Date(START),
    });
    const { person } = (await jsonOf(await owner.ask('GET', '/api/me'))) as { person: { id: string } };
    expect(await isIn(owner)).toBe(true);
    await other.sessions.end(person.id, {});
    server.setClock(new Date(START + 5000));
    expect(await isIn(owner)).toBe(false);
  });
});

describe('cookies over https', () => {
  it('are bound to this very host and sent encrypted only', async () => {
    const server = await aServer({ people: { origin: 'https://forewarn.example.org' } });
    const reply = await server.ask('POST', '/api/account', {
      json: { ...OWNER, token: server.token },
      headers: { host: 'forewarn.example.org', origin: 'https://forewarn.example.org' },
    });
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-forewarn-4600\.session_token=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/,
      ),
    ]);
    await server.close();
  });
});
