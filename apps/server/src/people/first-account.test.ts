import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRights } from '../rights/rights.ts';
import { EVERY_ROLE } from '../rights/roles.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, askForAccount } from '../testing/a-serving-place.ts';
import { openFirstAccount } from './first-account.ts';
import { judgePassphrase } from './judge-passphrase.ts';

const clock = () => new Date('2026-02-03T04:05:06.789Z');

/**
 * What judges passphrases and knows passkeys is loaded late, and takes many seconds to load where others are busy. Loaded
 * before: both servers would else wait for it within one test, and be taken for hanging.
 */
beforeAll(async () => {
  await judgePassphrase(OWNER.passphrase, []);
  await import('./passkey-engine.ts');
}, 300_000);

describe('two servers on one new workspace', () => {
  let place: ServingPlace;
  beforeEach(async () => {
    place = await aServingPlace();
  });
  afterEach(() => place.remove());

  it.each([1, 2, 3, 4])(
    'make one account between them, when each is asked for the first at once (round %i)',
    async () => {
      const servers = await Promise.all([place.started(), place.started()]);
      const replies = await Promise.all(
        servers.map((server, index) => askForAccount(server, { email: `owner-${index}@example.org` })),
      );
      expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
      const refused = replies.find(({ status }) => status === 409);
      expect(refused === undefined ? undefined : await problemOf(refused)).toEqual({
        status: 409,
        code: 'account-exists',
      });
      for (const server of servers) {
        expect((await askForAccount(server, { email: 'third@example.org' })).status).toBe(409);
      }
      expect(place.log).toEqual([]);
    },
  );
});

/** Makes whatever is written into a table fail, and undoes that. */
const endingAt = (table: string) => ({
  embedded: {
    start: [
      `create trigger ends_here before insert on ${table} begin select raise(abort, 'ended here'); end`,
    ],
    end: 'drop trigger ends_here',
  },
  postgres: {
    start: [
      `create function end_here() returns trigger language plpgsql
        as $$ begin raise exception 'ended here'; end $$`,
      `create trigger ends_here before insert on ${table} for each row execute function end_here()`,
    ],
    end: `drop trigger ends_here on ${table}`,
  },
});

describe('the first account', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer();
  });
  afterEach(() => server.close());

  const open = () => openFirstAccount(server.workspace.database, clock);
  const grantsOf = (id: string) => createRights(server.workspace.database).grantsOf(id);

  it('is whole when it is there: a person with every role', async () => {
    const first = await open();
    const created = await first.create({ ...OWNER, token: first.token() ?? '' });
    if (!created.ok) throw new Error(created.refusal.code);
    expect(await grantsOf(created.value.id)).toHaveLength(EVERY_ROLE.length);
    expect(await first.exists()).toBe(true);
    expect(first.token()).toBeUndefined();
  });

  it.each(['"user"', 'person', 'account', 'role_grant', 'audit_entry'])(
    'leaves nothing when it ends as it writes its %s, and can then be made',
    async (table) => {
      const { database, engine } = server.workspace;
      for (const statement of endingAt(table)[engine].start) await server.asOwner(statement);
      const first = await open();
      const owner = { ...OWNER, token: first.token() ?? '' };
      await expect(first.create(owner)).rejects.toThrow('ended here');
      for (const name of ['user', 'person', 'account', 'role_grant', 'audit_entry'] as const)
        expect(await database.selectFrom(name).selectAll().execute()).toEqual([]);
      await server.asOwner(endingAt(table)[engine].end);
      expect(await first.create(owner)).toMatchObject({ ok: true });
    },
  );

  it('that another release left without its person or roles is made whole at the next start', async () => {
    const first = await open();
    const created = await first.create({ ...OWNER, token: first.token() ?? '' });
    if (!created.ok) throw new Error(created.refusal.code);
    const { id } = created.value;
    const { database } = server.workspace;
    for (const table of ['role_grant', 'person']) await server.asOwner(`delete from ${table}`);
    await open();
    const person = await database.selectFrom('person').selectAll().executeTakeFirst();
    expect(person).toMatchObject({ id, name: OWNER.name, email: OWNER.email, closed_at: null });
    expect(await grantsOf(id)).toHaveLength(EVERY_ROLE.length);
  });

  it('is refused with a passphrase that is guessed easily, and says why', async () => {
    const reply = await server.ask('POST', '/api/account', {
      json: { ...OWNER, token: server.token, passphrase: 'passwordpassword' },
    });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({
      code: 'weak-passphrase',
      reason: expect.stringMatching(/easy to guess/),
      suggestions: [expect.any(String), expect.any(String)],
    });
  });
});
