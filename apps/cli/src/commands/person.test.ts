import { writeFile } from 'node:fs/promises';
import type { Workspace } from '@forewarn/store';
import { openWorkspace } from '@forewarn/store';
import { openPostgresWorkspace } from '@forewarn/store/postgres';
import { aPostgresDatabase } from '@forewarn/store/testing/postgres';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StartedServer } from '../testing/a-started-server.ts';
import { aStartedServer } from '../testing/a-started-server.ts';
import { workspacePlace } from '../testing/a-workspace-place.ts';
import { runForewarn } from '../testing/run-forewarn.ts';
import { PersonList, PersonReset } from './person.ts';

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;
const OWNER = { name: 'Owner', email: 'owner@example.org', passphrase: 'a long enough passphrase' };
const NEXT = 'another herons over the meadow';

const place = workspacePlace();

const failureOf = async (...args: readonly string[]) => {
  const { exit, stdout, stderr } = await runForewarn(['person', ...args, '--json']);
  expect(stdout).toBe('');
  return [exit, JSON.parse(stderr).error.code, JSON.parse(stderr).error.path];
};

const inFolder = async () => ({
  named: place.options(),
  open: () => openWorkspace({ folder: place.at('data'), keyFile: place.at('key') }),
  drop: () => Promise.resolve(),
});
const inDatabase = async () => {
  const database = await aPostgresDatabase();
  await writeFile(place.at('address'), database.url, { mode: 0o600 });
  return {
    named: ['--database', `file:${place.at('address')}`],
    open: () => openPostgresWorkspace({ url: database.url }),
    drop: database.drop,
  };
};

const cookiesOf = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe.each(['embedded', 'postgres'] as const)('person, on %s', { timeout: LONG }, (engine) => {
  let named: readonly string[] = [];
  let served: StartedServer;
  let open: () => Promise<Workspace>;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    ({ named, open, drop } = await (engine === 'postgres' ? inDatabase() : inFolder()));
    // In a process of its own: in one with a second connection to the same file it would lose its locks.
    served = await aStartedServer(named);
  }, LONG);
  afterEach(async () => {
    await served.stop();
    await drop();
  });

  const run = (...args: readonly string[]) => runForewarn(['person', ...args, ...named]);
  const ask = (method: string, path: string, body?: object, cookie = '') => {
    const { origin } = new URL(served.url);
    return fetch(`${origin}${path}`, {
      method,
      headers: { origin, cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const inData = async <Value>(act: (database: Workspace['database']) => Promise<Value>): Promise<Value> => {
    const workspace = await open();
    try {
      return await act(workspace.database);
    } finally {
      await workspace.close();
    }
  };
  /** The owner, the only administrator, with an app that is lost; gives the cookie of their session. */
  const makeOwner = async (): Promise<string> => {
    const token = new URL(served.url).searchParams.get('token');
    const made = await ask('POST', '/api/account', { ...OWNER, token });
    expect(made.status).toBe(201);
    const { person } = (await made.json()) as { readonly person: { readonly id: string } };
    const at = new Date().toISOString();
    const app = { person_id: person.id, secret: 'A'.repeat(32), made_at: at, confirmed_at: at, last_step: 0 };
    await inData((database) => database.insertInto('second_factor').values(app).execute());
    return cookiesOf(made);
  };

  test('lists who has an account, with what they get in and may do', async () => {
    expect((await run('list')).stdout).toContain('Nobody has an account');
    await makeOwner();
    const { exit, stdout, stderr } = await run('list', '--json');
    expect([exit, stderr]).toEqual([0, '']);
    const listed = PersonList.parse(JSON.parse(stdout));
    expect(listed.people).toMatchObject([
      { name: OWNER.name, email: OWNER.email, closedAt: null, ways: ['passphrase'], hasSecondFactor: true },
    ]);
    expect(listed.people[0]?.roles).toContainEqual({
      role: 'administrator',
      ceiling: 'restricted',
      caseId: null,
    });
    expect((await run('list')).stdout).toMatch(/^Owner <owner@example.org>: signs in with passphrase; has a/);
  });

  test('lets the only administrator in again, without what they lost, and says so in the audit', async () => {
    const cookie = await makeOwner();
    expect((await ask('GET', '/api/me', undefined, cookie)).status).toBe(200);
    const given = await run('reset', OWNER.email.toUpperCase(), '--json', '--public-url', served.url);
    expect([given.exit, given.stderr]).toEqual([0, '']);
    const reset = PersonReset.parse(JSON.parse(given.stdout));
    const { origin } = new URL(served.url);
    expect(reset).toMatchObject({
      person: { name: OWNER.name, email: OWNER.email },
      address: `${origin}/invitation#${reset.token}`,
      sessions: 1,
    });
    const { email, passphrase } = OWNER;
    expect((await ask('POST', '/api/session', { email, passphrase })).status).toBe(401);
    // What the running server read of the session is believed for five seconds more.
    await vi.waitUntil(async () => (await ask('GET', '/api/me', undefined, cookie)).status === 401, {
      timeout: LONG,
      interval: 500,
    });
    const entering = { token: reset.token, passphrase: NEXT };
    const entered = await ask('POST', '/api/invitation/passphrase', entering);
    expect(await entered.json()).toMatchObject({ person: { name: OWNER.name }, step: null });
    expect((await ask('POST', '/api/invitation/passphrase', entering)).status).toBe(404);
    const audit = await ask('GET', '/api/audit?act=account.reset', undefined, cookiesOf(entered));
    expect(await audit.json()).toMatchObject({
      entries: [{ person: { id: 'command-line' }, subject: reset.person.id, detail: {} }],
    });
    const digests = await inData((database) =>
      database.selectFrom('invitation').select(['made_by', 'token_sha256']).execute(),
    );
    expect(digests).toEqual([
      { made_by: 'command-line', token_sha256: expect.not.stringContaining(reset.token) },
    ]);
  });

  test('says in words where to come in, and that it is told once', async () => {
    await makeOwner();
    const { stdout } = await run('reset', OWNER.email);
    expect(stdout).toMatch(/^ {2}\/invitation#[\w-]{22}$/m);
    expect(stdout).toContain('Put the address before it');
  });

  test('refuses whom it does not know, and whose account is closed, and changes nothing', async () => {
    const cookie = await makeOwner();
    expect(await failureOf('reset', 'nobody@example.org', ...named)).toEqual([
      1,
      'unknown-person',
      'nobody@example.org',
    ]);
    const closed_at = new Date().toISOString();
    await inData((database) => database.updateTable('person').set({ closed_at }).execute());
    expect(await failureOf('reset', OWNER.email, ...named)).toEqual([1, 'account-closed', OWNER.email]);
    await inData((database) => database.updateTable('person').set({ closed_at: null }).execute());
    expect((await ask('GET', '/api/me', undefined, cookie)).status).toBe(200);
  });
});

test.each([[[]], [['what']], [['reset']], [['reset', 'one', 'two']], [['list', 'one']]])(
  'answers %j with how it is used',
  { timeout: LONG },
  async (args) => {
    expect((await runForewarn(['person', ...args])).exit).toBe(2);
  },
);

test('answers an address that is none with how it is used', { timeout: LONG }, async () => {
  const wrong = [2, 'usage', '--public-url'];
  expect(await failureOf('reset', OWNER.email, '--public-url', 'forewarn')).toEqual(wrong);
});

test('no workspace is made to list the people of one that is not there', { timeout: LONG }, async () => {
  const { exit, stderr } = await runForewarn(['person', 'list', ...place.options()]);
  expect([exit, stderr]).toEqual([1, expect.stringContaining(place.at('data'))]);
});
