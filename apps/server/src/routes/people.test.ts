import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, jsonOf, signInAsOwner, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';

const NEWCOMER = { name: 'A newcomer', email: 'Newcomer@example.org' };
const PASSPHRASE = 'seven green boats at dawn';
const START = Date.parse('2026-02-03T04:05:06.789Z');
const DAY = 24 * 60 * 60 * 1000;
const READER = { role: 'reader', ceiling: 'internal' };

const accept = (browser: Browser, token: unknown, passphrase = PASSPHRASE) =>
  browser.ask('POST', '/api/invitation/passphrase', { token, passphrase });

describe.each(['embedded', 'postgres'] as const)('people, on %s', (engine) => {
  let server: TestServer;
  let owner: Browser;
  beforeEach(async () => {
    server = await aServer({ engine });
    owner = await theOwnersBrowser(server);
  });
  afterEach(() => server.close());

  const invite = async (grants: readonly object[] = [READER]) =>
    jsonOf(await owner.ask('POST', '/api/people', { ...NEWCOMER, grants }));
  const aNewcomer = async (grants?: readonly object[]) => {
    const { id, token } = await invite(grants);
    const browser = aBrowser(server);
    expect((await accept(browser, token)).status).toBe(200);
    return { id: String(id), browser };
  };
  const ownId = async () =>
    ((await jsonOf(await owner.ask('GET', '/api/me')))['person'] as { readonly id: string }).id;
  const acts = async () =>
    (
      await server.database
        .selectFrom('audit_entry')
        .select('act')
        .where('act', 'not like', 'session.%')
        .orderBy('at')
        .execute()
    ).map(({ act }) => act);

  describe('an invitation', () => {
    it('lets one person in, who chooses a passphrase; their roles are there from the start', async () => {
      const { id, token, expiresAt } = await invite();
      expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(expiresAt).toBe(new Date(START + 7 * DAY).toISOString());
      const browser = aBrowser(server);
      expect(await jsonOf(await browser.ask('POST', '/api/invitation', { token }))).toEqual({
        name: NEWCOMER.name,
        email: 'newcomer@example.org',
      });
      expect((await accept(browser, token)).status).toBe(200);
      expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({
        person: { id, name: NEWCOMER.name },
        grants: [READER],
        ways: ['passphrase'],
      });
      const again = aBrowser(server);
      const signedIn = await again.ask('POST', '/api/session', {
        email: NEWCOMER.email,
        passphrase: PASSPHRASE,
      });
      expect(signedIn.status).toBe(200);
      expect(await acts()).toEqual(['account.first', 'person.invited', 'invitation.accepted']);
    });

    it('works once, of two who use it at once for one', async () => {
      const { token } = await invite();
      const replies = await Promise.all([1, 2, 3].map(() => accept(aBrowser(server), token)));
      expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['200', '404', '404']);
      expect(await problemOf(await accept(aBrowser(server), token))).toEqual({
        status: 404,
        code: 'invitation-over',
      });
    });

    it('is over after seven days, when the account is closed, and when it is replaced', async () => {
      const { id, token } = await invite();
      const over = { status: 404, code: 'invitation-over' };
      server.setClock(new Date(START + 7 * DAY));
      expect(await problemOf(await accept(aBrowser(server), token))).toEqual(over);
      server.setClock(new Date(START));
      await owner.ask('PUT', `/api/people/${String(id)}/closed`, { closed: true });
      expect(await problemOf(await accept(aBrowser(server), token))).toEqual(over);
      await owner.ask('PUT', `/api/people/${String(id)}/closed`, { closed: false });
      const { token: next } = await jsonOf(await owner.ask('POST', `/api/people/${String(id)}/reset`, {}));
      expect(await problemOf(await accept(aBrowser(server), token))).toEqual(over);
      expect((await accept(aBrowser(server), next)).status).toBe(200);
    });

    it('is not used up by a passphrase that is guessed easily', async () => {
      const { token } = await invite();
      const weak = await accept(aBrowser(server), token, 'newcomer newcomer');
      expect(await problemOf(weak)).toEqual({ status: 422, code: 'weak-passphrase' });
      expect((await accept(aBrowser(server), token)).status).toBe(200);
    });

    it('is kept as a digest only, and is in no line of the audit', async () => {
      const { token } = await invite();
      const rows = await server.database.selectFrom('invitation').selectAll().execute();
      const entries = await server.database.selectFrom('audit_entry').selectAll().execute();
      expect(JSON.stringify([rows, entries])).not.toContain(String(token));
    });

    it('does not make a second account of one address, however it is written', async () => {
      await invite();
      const reply = await owner.ask('POST', '/api/people', {
        ...NEWCOMER,
        email: 'NEWCOMER@EXAMPLE.ORG',
        grants: [],
      });
      expect(await problemOf(reply)).toEqual({ status: 409, code: 'email-taken' });
      const nowhere = { ...NEWCOMER, email: 'other@example.org', grants: [{ ...READER, caseId: 'nowhere' }] };
      expect(await problemOf(await owner.ask('POST', '/api/people', nowhere))).toEqual({
        status: 404,
        code: 'unknown-case',
      });
      expect(await server.database.selectFrom('person').select('id').execute()).toHaveLength(2);
    });
  });

  describe('a reset', () => {
    it('ends sessions, passphrase and second factors, and gives a new way in', async () => {
      const { id, browser } = await aNewcomer();
      await server.people.secondFactors.renewCodes(id);
      const { token } = await jsonOf(await owner.ask('POST', `/api/people/${id}/reset`, {}));
      expect((await browser.ask('GET', '/api/me')).status).toBe(401);
      const old = await aBrowser(server).ask('POST', '/api/session', {
        email: NEWCOMER.email,
        passphrase: PASSPHRASE,
      });
      expect(old.status).toBe(401);
      expect(await server.database.selectFrom('recovery_code').selectAll().execute()).toEqual([]);
      expect((await accept(browser, token, 'another set of plain words')).status).toBe(200);
      expect(await acts()).toContain('account.reset');
    });

    it('is refused for the last administrator, whom nobody could let in again', async () => {
      const reply = await owner.ask('POST', `/api/people/${await ownId()}/reset`, {});
      expect(await problemOf(reply)).toEqual({ status: 409, code: 'last-administrator' });
      expect((await owner.ask('GET', '/api/people')).status).toBe(200);
    });
  });

  describe('an account', () => {
    it('that is closed is signed out at once and let in no more; opened again, it is as it was', async () => {
      const { id, browser } = await aNewcomer();
      expect((await browser.ask('GET', '/api/me')).status).toBe(200);
      expect((await owner.ask('PUT', `/api/people/${id}/closed`, { closed: true })).status).toBe(204);
      expect((await browser.ask('GET', '/api/me')).status).toBe(401);
      const credentials = { email: NEWCOMER.email, passphrase: PASSPHRASE };
      expect(await problemOf(await browser.ask('POST', '/api/session', credentials))).toEqual({
        status: 401,
        code: 'wrong-credentials',
      });
      expect((await owner.ask('PUT', `/api/people/${id}/closed`, { closed: false })).status).toBe(204);
      expect((await browser.ask('POST', '/api/session', credentials)).status).toBe(200);
      expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({ grants: [READER] });
    });

    it('gets another name and address from an administrator, and another name from its own person', async () => {
      const { id, browser } = await aNewcomer();
      const change = { name: 'Somebody else', email: 'else@example.org' };
      expect((await owner.ask('PUT', `/api/people/${id}`, change)).status).toBe(204);
      expect(await problemOf(await owner.ask('PUT', `/api/people/${id}`, { email: OWNER.email }))).toEqual({
        status: 409,
        code: 'email-taken',
      });
      const credentials = { email: 'else@example.org', passphrase: PASSPHRASE };
      expect((await aBrowser(server).ask('POST', '/api/session', credentials)).status).toBe(200);
      expect((await browser.ask('PUT', '/api/account/name', { name: 'Myself' })).status).toBe(204);
      const names = await jsonOf(await browser.ask('GET', '/api/names'));
      expect(names).toEqual({ [id]: 'Myself', [await ownId()]: OWNER.name });
    });
  });

  it.each(['\u202eniM', 'a\u2066b', 'a\u0007b', 'a\ud800b', 'a\nb'])(
    'are not called what cannot be seen: %j',
    async (name) => {
      const own = await owner.ask('PUT', '/api/account/name', { name });
      const person = { name, email: 'unseen@example.org', grants: [] };
      const invited = await owner.ask('POST', '/api/people', person);
      for (const reply of [own, invited])
        expect(await problemOf(reply)).toEqual({ status: 422, code: 'wrong-request' });
    },
  );

  describe('the last administrator', () => {
    it('can neither be closed nor lose the role, also while another was only invited', async () => {
      const id = await ownId();
      await invite([{ role: 'administrator', ceiling: 'public' }]);
      const refusal = { status: 409, code: 'last-administrator' };
      expect(await problemOf(await owner.ask('PUT', `/api/people/${id}/closed`, { closed: true }))).toEqual(
        refusal,
      );
      const removal = await owner.ask('POST', `/api/people/${id}/roles/removal`, { role: 'administrator' });
      expect(await problemOf(removal)).toEqual(refusal);
      expect(await acts()).toEqual(['account.first', 'person.invited']);
    });

    it('of two who are taken away at once stays', async () => {
      const administrator = { role: 'administrator', ceiling: 'public' };
      const { id, browser } = await aNewcomer([administrator]);
      const replies = await Promise.all([
        owner.ask('POST', `/api/people/${id}/roles/removal`, { role: 'administrator' }),
        browser.ask('POST', `/api/people/${await ownId()}/roles/removal`, { role: 'administrator' }),
      ]);
      expect(replies.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
      const left = await server.database
        .selectFrom('role_grant')
        .select('person_id')
        .where('role', '=', 'administrator')
        .execute();
      expect(left).toHaveLength(1);
    });
  });

  describe('roles', () => {
    it('are given, changed and taken away, each with its line in the audit', async () => {
      const { id } = await aNewcomer();
      const analyst = { role: 'analyst', ceiling: 'partner' };
      expect((await owner.ask('POST', `/api/people/${id}/roles`, analyst)).status).toBe(204);
      const raised = { ...analyst, ceiling: 'restricted' };
      expect((await owner.ask('POST', `/api/people/${id}/roles`, raised)).status).toBe(204);
      expect((await owner.ask('POST', `/api/people/${id}/roles/removal`, { role: 'reader' })).status).toBe(
        204,
      );
      expect(
        await problemOf(await owner.ask('POST', `/api/people/${id}/roles/removal`, { role: 'reader' })),
      ).toEqual({
        status: 404,
        code: 'unknown-grant',
      });
      const people: unknown = await (await owner.ask('GET', '/api/people')).json();
      expect(people).toContainEqual({
        id,
        name: NEWCOMER.name,
        email: 'newcomer@example.org',
        madeAt: new Date(START).toISOString(),
        closedAt: null,
        seenAt: new Date(START).toISOString(),
        ways: ['passphrase'],
        hasSecondFactor: false,
        grants: [raised],
      });
      expect((await acts()).slice(-3)).toEqual(['role.granted', 'role.granted', 'role.revoked']);
    });

    it('of a case are of one that is there', async () => {
      const { id } = await aNewcomer();
      const reply = await owner.ask('POST', `/api/people/${id}/roles`, { ...READER, caseId: 'nowhere' });
      expect(await problemOf(reply)).toEqual({ status: 404, code: 'unknown-case' });
    });

    it('need somebody who showed lately who they are', async () => {
      const { id } = await aNewcomer();
      server.setClock(new Date(START + 11 * 60_000));
      const give = () => owner.ask('POST', `/api/people/${id}/roles`, READER);
      const reply = await give();
      expect(reply.status).toBe(403);
      expect(await jsonOf(reply)).toMatchObject({ code: 'sign-in-again', ways: ['passphrase'] });
      const wrong = await owner.ask('POST', '/api/session/again', { passphrase: 'not this passphrase' });
      expect(await problemOf(wrong)).toEqual({ status: 403, code: 'wrong-passphrase' });
      expect((await owner.ask('POST', '/api/session/again', { passphrase: OWNER.passphrase })).status).toBe(
        204,
      );
      expect((await give()).status).toBe(204);
    });
  });

  it('have names for whoever has a role, and for nobody else', async () => {
    const { browser } = await aNewcomer([]);
    expect(await problemOf(await browser.ask('GET', '/api/names'))).toEqual({
      status: 403,
      code: 'not-allowed',
    });
  });

  it('sign in one by one, each with a session of their own', async () => {
    const { browser } = await aNewcomer();
    expect((await signInAsOwner(browser)).status).toBe(200);
    expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({ email: OWNER.email });
    const sessions = await server.database.selectFrom('person_session').select('person_id').execute();
    expect(new Set(sessions.map(({ person_id }) => person_id))).toEqual(new Set([await ownId()]));
  });
});
