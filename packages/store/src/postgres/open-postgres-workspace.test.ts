import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { PostgresPlace } from '../testing/a-postgres-place.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import { aPostgresDatabase } from '../testing/postgres-server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { openPostgresWorkspace } from './open-postgres-workspace.ts';
import { refuseUnfit } from './refuse-database.ts';

/** What a database may be asked to be, before a workspace is opened in it. */
const prepare = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const workspace = await openPostgresWorkspace({ url });
  for (const statement of statements) await sql.raw(statement).execute(workspace.database);
  await workspace.close();
};

const addOne = ({ database }: Workspace): Promise<unknown> =>
  database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('setting')
      .select('value')
      .where('key', '=', 'count')
      .executeTakeFirst();
    const value = String(Number(row?.value ?? 0) + 1);
    await transaction
      .insertInto('setting')
      .values({ key: 'count', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  });

/** The refusal to open, of which no part holds the password. */
const refusalOf = async (url: string): Promise<{ readonly code: string; readonly hint: string }> => {
  const error: unknown = await openPostgresWorkspace({ url }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error && 'code' in error && 'hint' in error)) throw new Error('it was opened');
  const password = URL.parse(url)?.password ?? '';
  const all = [error, error.cause].map((each) =>
    each instanceof Error ? `${each.stack} ${JSON.stringify(each)}` : '',
  );
  if (password.length > 1) expect(all.join()).not.toContain(password);
  return { code: String(error.code), hint: String(error.hint) };
};

describe('a workspace in PostgreSQL', () => {
  let place: PostgresPlace;
  beforeEach(async () => {
    place = await aPostgresPlace();
  });
  afterEach(() => place.remove());

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(place.url);
    change(url);
    return url.href;
  };

  it('is made in an empty database, opened again as it was, and says where it is without the password', async () => {
    const first = await place.open();
    expect([first.created, first.engine]).toEqual([true, 'postgres']);
    const { id } = await first.store.createCase(aHeader(), [aNote('kept')], 'analyst');
    const again = await place.open();
    expect(again.created).toBe(false);
    expect((await again.store.readCase(id))?.events[0]?.event).toEqual(aNote('kept'));
    const { password, host, pathname, username } = new URL(place.url);
    expect(again.place).toBe(`postgres://${username}@${host}${pathname}`);
    expect(again.place).not.toContain(password);
  });

  it('is made once by several that open it at the same time', async () => {
    const all = await Promise.all([place.open(), place.open(), place.open(), place.open()]);
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    const versions = await all[0]?.database.selectFrom('schema_version').select('version').execute();
    expect(versions).toHaveLength(MIGRATIONS.length);
  });

  it('keeps counts and milliseconds as numbers', async () => {
    const { database } = await place.open();
    const until = Date.now();
    await database.insertInto('attempt').values({ key: 'a', count: 1, until }).execute();
    const row = await database.selectFrom('attempt').selectAll().executeTakeFirst();
    expect(row).toEqual({ key: 'a', count: 1, until });
  });

  it('rolls back what a transaction did whose connection was ended', async () => {
    const { database } = await place.open();
    const lost = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('setting').values({ key: 'a', value: 'b' }).execute();
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction);
    });
    await expect(lost).rejects.toThrow(/terminat/);
    expect(await database.selectFrom('setting').select('key').where('key', '=', 'a').execute()).toEqual([]);
  });

  it('lets a transaction that reads and then writes see what the one before it wrote', async () => {
    const [one, other] = [await place.open(), await place.open()];
    await Promise.all(Array.from({ length: 30 }, (_, index) => addOne(index % 2 === 0 ? one : other)));
    const row = await one.database.selectFrom('setting').selectAll().executeTakeFirst();
    expect(row).toEqual({ key: 'count', value: '30' });
  });

  describe('is not opened', () => {
    it.each(['', 'nonsense', 'mysql://localhost/x', 'postgres://localhost', 'postgres://a:b@:x/y'])(
      'under the address “%s”',
      async (url) => {
        expect((await refusalOf(url)).code).toBe('database-address-wrong');
      },
    );

    it('where nothing listens, and where no such machine is', async () => {
      expect((await refusalOf(changed((url) => (url.port = '1')))).code).toBe('database-not-reachable');
      const nowhere = 'postgres://a:secret@machine.invalid/x?sslmode=disable';
      expect((await refusalOf(nowhere)).code).toBe('database-not-reachable');
    });

    it('with another password, and without one', async () => {
      for (const password of ['another', ''])
        expect((await refusalOf(changed((url) => (url.password = password)))).code).toBe(
          'database-password-refused',
        );
    });

    it('where there is no such database', async () => {
      expect((await refusalOf(changed((url) => (url.pathname = '/nothing')))).code).toBe('database-missing');
    });

    it('where the connection is to be encrypted and the server does not', async () => {
      const url = changed(({ searchParams }) => searchParams.set('sslmode', 'require'));
      expect((await refusalOf(url)).code).toBe('database-not-encrypted');
    });

    it('in a database whose text is not UTF-8', async () => {
      const latin = await aPostgresDatabase("encoding 'SQL_ASCII' template template0");
      expect((await refusalOf(latin.url)).code).toBe('database-not-utf8');
      await latin.drop();
    });

    it('where something else is kept, which stays as it is', async () => {
      await prepare(place.url, 'drop table event cascade');
      expect((await refusalOf(place.url)).code).toBe('database-of-another');
    });

    it('when a later release wrote it', async () => {
      await prepare(place.url, `insert into schema_version values (999, 'later')`);
      expect((await refusalOf(place.url)).code).toBe('newer-schema');
    });

    it('by who only looks, where there is none or an earlier release wrote it; nothing is laid out', async () => {
      const look = () => place.open({ migrates: false });
      await expect(look()).rejects.toMatchObject({ code: 'no-workspace' });
      await prepare(place.url, 'delete from schema_version where version > 1');
      for (const attempt of [1, 2])
        await expect(look(), `attempt ${attempt}`).rejects.toMatchObject({
          code: 'needs-migration',
          message: expect.stringMatching(/has schema 1, this release needs schema 2/),
          hint: expect.stringMatching(/earlier release first.*forewarn migrate --database OWNER_URL, as/),
        });
    });

    it('when its role acknowledges what is not on disk, or only reads', async () => {
      await prepare(place.url, 'alter role current_user set synchronous_commit = off');
      expect((await refusalOf(place.url)).code).toBe('database-not-durable');
      const setting = 'default_transaction_read_only';
      await prepare(
        changed(({ searchParams }) => searchParams.set('options', '-c synchronous_commit=on')),
        'alter role current_user reset synchronous_commit',
        `alter role current_user set ${setting} = on`,
      );
      expect((await refusalOf(place.url)).code).toBe('database-read-only');
    });

    it('by a server that is too old', () => {
      const sight = {
        version: 140_012,
        encoding: 'UTF8',
        isDurable: true,
        isReadOnly: false,
        role: 'a',
        schema: 'public',
        mayCreate: true,
        tables: [],
        ownsTables: true,
      };
      expect(() => refuseUnfit(sight, 'postgres://x/y')).toThrow('PostgreSQL 14; 15 or later');
      expect(() => refuseUnfit({ ...sight, version: 150_000 }, 'postgres://x/y')).not.toThrow();
    });
  });
});
