import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresWorkspace } from '../postgres/open-postgres-workspace.ts';
import { fillWorkspace, PLANTED, recordsOf } from '../testing/a-full-workspace.ts';
import { aNote } from '../testing/a-case.ts';
import { keepAppending } from '../testing/keep-appending.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import { olderBackupOf } from '../testing/an-older-backup.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { PostgresDatabase } from '../testing/postgres-server.ts';
import { aPostgresDatabase } from '../testing/postgres-server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backUp } from './back-up.ts';
import { restoreInto } from './restore-into.ts';
import { restore } from './restore.ts';
import { verifyBackup } from './verify-backup.ts';

let place: TemporaryPlace;
let backup: string;
let databases: PostgresDatabase[];
let opened: Workspace[];
beforeEach(async () => {
  place = await createTemporaryPlace();
  backup = join(dirname(place.folder), 'backup');
  databases = [];
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((workspace) => workspace.close()));
  await Promise.all(databases.map((database) => database.drop()));
  await place.remove();
});

/** An empty workspace in a database of its own. */
const inPostgres = async (): Promise<Workspace> => {
  const database = await aPostgresDatabase();
  databases.push(database);
  const workspace = await openPostgresWorkspace({ url: database.url });
  opened.push(workspace);
  return workspace;
};
const take = (workspace: Workspace) => backUp(workspace, backup, { actor: 'p1', keyFile: place.keyFile });

describe('a backup of a workspace in PostgreSQL', () => {
  it('is encrypted under a key file, verifies, and is restored into a data folder that goes on', async () => {
    const workspace = await inPostgres();
    const id = await fillWorkspace(workspace);
    const records = await recordsOf(workspace);
    const manifest = await take(workspace);
    expect(manifest).toMatchObject({ engine: 'postgres', cases: 2, events: 42 });
    expect((await verifyBackup(backup, place)).faults).toEqual([]);
    for (const name of await readdir(backup)) {
      const bytes = await readFile(join(backup, name), 'latin1');
      for (const word of [...PLANTED, 'note.added']) expect(bytes.includes(word)).toBe(false);
    }
    await restore(backup, place);
    const restored = await place.open();
    expect(await recordsOf(restored)).toEqual(records);
    expect((await restored.attachments.read(records.documents[0]?.sha256 ?? ''))?.length).toBe(16_000);
    const { hits } = await restored.search.search({
      words: 'planted-note 7',
      within: 'everything',
      limit: 5,
    });
    expect(hits.length).toBeGreaterThan(0);
    const head = (await restored.store.readCase(id))?.head ?? '';
    expect((await restored.store.append(id, head, [aNote('more')], 'p1')).ok).toBe(true);
  });

  it('is told to have lost its database where it has, and not its folder', async () => {
    const workspace = await inPostgres();
    const keeper = await openPostgresWorkspace({ url: databases[0]?.url ?? '' });
    opened.push(keeper);
    await keeper.database.transaction().execute(async (transaction) => {
      await sql`lock table audit_entry in access exclusive mode`.execute(transaction);
      const taken = take(workspace).catch((error: unknown) => error);
      const end = async () =>
        (
          await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`.execute(transaction)
        ).rows.length;
      await expect.poll(end, { timeout: 20_000 }).toBe(1);
      expect(await taken).toMatchObject({
        code: 'database-not-reachable',
        message: expect.stringContaining(`The database ${workspace.place}`),
      });
    });
    expect(await readdir(dirname(backup))).not.toContain('backup');
  });

  it('is of one moment while others write', async () => {
    const workspace = await inPostgres();
    const id = await fillWorkspace(workspace);
    const stored = await workspace.store.readCase(id);
    const writing = keepAppending(workspace.store, id, stored?.head ?? '');
    const before = writing.acknowledged();
    const manifest = await take(workspace);
    await writing.stop();
    expect((await verifyBackup(backup, place)).faults).toEqual([]);
    expect(manifest.events - 42).toBeGreaterThanOrEqual(before);
    expect(manifest.events - 42).toBeLessThanOrEqual(writing.acknowledged());
  });
});

describe('a backup restored into PostgreSQL', () => {
  it('has every record of the data folder that it was taken from, finds by words, and goes on', async () => {
    const own = await place.open();
    const id = await fillWorkspace(own);
    const records = await recordsOf(own);
    await take(own);
    const workspace = await inPostgres();
    expect((await restoreInto(workspace, backup, place)).faults).toEqual([]);
    expect(await recordsOf(workspace)).toEqual(records);
    expect(await workspace.store.verify()).toEqual([]);
    const { hits } = await workspace.search.search({
      words: 'planted-note 7',
      within: 'everything',
      limit: 5,
    });
    expect(hits.length).toBeGreaterThan(0);
    const head = (await workspace.store.readCase(id))?.head ?? '';
    expect((await workspace.store.append(id, head, [aNote('more')], 'p1')).ok).toBe(true);
  });

  it('of an earlier schema has its cases and accounts', async () => {
    const { account, cases } = await layOlderWorkspace(place);
    await olderBackupOf(place, backup);
    const workspace = await inPostgres();
    await restoreInto(workspace, backup, place);
    expect((await workspace.store.listCases()).map(({ head }) => head)).toEqual(
      cases.map(({ head }) => head),
    );
    expect((await recordsOf(workspace)).persons).toMatchObject([{ email: account.email }]);
    expect((await recordsOf(workspace)).accounts).toHaveLength(1);
  });

  it('is refused where there is anything, and changes nothing', async () => {
    const own = await place.open();
    await fillWorkspace(own);
    await take(own);
    const workspace = await inPostgres();
    await workspace.database.insertInto('setting').values({ key: 'a', value: 'b' }).execute();
    await expect(restoreInto(workspace, backup, place)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await workspace.store.listCases()).toEqual([]);
  });

  it.each(['signed_head', 'search_entry'])('that fails half way, at %s, leaves nothing', async (table) => {
    const own = await place.open();
    await fillWorkspace(own);
    await take(own);
    const workspace = await inPostgres();
    await sql`create function stop() returns trigger language plpgsql as $$ begin raise exception 'stop'; end $$`.execute(
      workspace.database,
    );
    await sql`create trigger stop before insert on ${sql.table(table)} for each row execute function stop()`.execute(
      workspace.database,
    );
    await expect(restoreInto(workspace, backup, place)).rejects.toThrow('stop');
    expect(await workspace.store.listCases()).toEqual([]);
  });
});
