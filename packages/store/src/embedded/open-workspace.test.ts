import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import { describeCaseStore } from '../testing/case-store-contract.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { openWorkspace } from './open-workspace.ts';

const TRIGGERS = [
  'event_is_not_updated',
  'event_is_not_deleted',
  'event_is_appended',
  'case_is_not_updated',
  'case_is_not_deleted',
  'case_is_not_replaced',
];

describeCaseStore(async (now) => {
  const place = await createTemporaryPlace();
  const { store, database } = await place.open(now);
  return {
    store,
    database,
    openAnother: async () => (await place.open(now)).store,
    dropGuards: async () => {
      await sql`pragma foreign_keys = off`.execute(database);
      for (const trigger of TRIGGERS) await sql.raw(`drop trigger ${trigger}`).execute(database);
    },
    close: () => place.remove(),
  };
});

describe('a workspace', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
  });
  afterEach(() => place.remove());

  const fillAndClose = async () => {
    const workspace = await place.open();
    const { id } = await workspace.store.createCase(aHeader(), [aNote('kept')], 'analyst');
    await workspace.close();
    return id;
  };
  const bytesOfFolder = async () => {
    const names = (await readdir(place.folder)).toSorted();
    return Promise.all(names.map(async (name) => [name, await readFile(join(place.folder, name))] as const));
  };

  it('is made at the first opening and found at the second', async () => {
    const first = await place.open();
    expect(first.created).toBe(true);
    const { id } = await first.store.createCase(aHeader(), [aNote('kept')], 'analyst');
    await first.close();
    const second = await place.open();
    expect(second.created).toBe(false);
    expect((await second.store.readCase(id))?.events[0]?.event).toEqual(aNote('kept'));
  });

  it('is made once when several open it at the same time', async () => {
    const all = await Promise.all([place.open(), place.open(), place.open()]);
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    const { id } = (await all[0]?.store.createCase(aHeader(), [], 'analyst')) ?? { id: '' };
    expect(await all[2]?.store.readCase(id)).toBeDefined();
  });

  it('may be closed twice', async () => {
    const workspace = await place.open();
    await workspace.close();
    await expect(workspace.close()).resolves.toBeUndefined();
  });

  it('syncs each commit to disk and leaves nothing behind in plain temporary files', async () => {
    const { database } = await place.open();
    const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(database)).rows[0];
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
    expect(await pragma('temp_store')).toEqual({ temp_store: 2 });
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
  });

  it('keeps no plain text on disk, in the data file or beside it', async () => {
    const { store } = await place.open();
    const { id, head } = await store.createCase(
      aHeader('PLANTED-TITLE'),
      [aNote('PLANTED-TEXT')],
      'PLANTED-ACTOR',
    );
    await store.append(
      id,
      head,
      Array.from({ length: 300 }, () => aNote('PLANTED-TEXT')),
      'PLANTED-ACTOR',
    );
    const files = await bytesOfFolder();
    expect(files.map(([name]) => name)).toEqual([
      'workspace.db',
      'workspace.db-shm',
      'workspace.db-wal',
      'workspace.seal',
    ]);
    expect(files.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeGreaterThan(100_000);
    for (const [, bytes] of files) {
      expect(bytes.includes('SQLite format 3')).toBe(false);
      expect(bytes.includes('PLANTED')).toBe(false);
      expect(bytes.includes('note.added')).toBe(false);
    }
  });

  it('refuses to replace an event past the triggers against update and delete', async () => {
    const { store, database } = await place.open();
    const created = await store.createCase(aHeader(), [aNote('one'), aNote('two')], 'analyst');
    const replace = (seq: string, id: string) =>
      sql`insert or replace into event (case_id, seq, id, at, recorded_at, actor, type, body, previous, salt, hash)
        select case_id, ${sql.raw(seq)}, ${sql.raw(id)}, at, recorded_at, actor, type, '{}', hash, salt, 'hash'
        from event where seq = 2`.execute(database);
    await expect(replace('seq', `'another'`)).rejects.toThrow('only added after the last one');
    await expect(replace('seq + 1', 'id')).rejects.toThrow('only added after the last one');
    await expect(sql`insert or replace into "case" select * from "case"`.execute(database)).rejects.toThrow(
      'never replaced',
    );
    expect(await store.readCase(created.id)).toEqual(created);
  });

  it('refuses to replace what else is never changed', async () => {
    const { signedHeads, store, database, expunging } = await place.open();
    const { id } = await store.createCase(aHeader(), [aNote('one')], 'analyst');
    await signedHeads.signDue();
    const request = await expunging.request(id, 1, 'names a witness', 'one');
    if (request.ok) await expunging.approve(request.value.id, 'other');
    await sql`insert into export_entry values ('a', '', '', '', '', '', '', '', '')`.execute(database);
    await sql`insert into audit_entry values ('a', '', '', '', '', '')`.execute(database);
    for (const table of ['expunged', 'signed_head', 'export_entry', 'audit_entry']) {
      const columns = await sql<{
        readonly name: string;
      }>`select name from pragma_table_info(${table})`.execute(database);
      const last = columns.rows.at(-1)?.name ?? '';
      const others = columns.rows.slice(0, -1).map(({ name }) => name);
      const before = await sql`select * from ${sql.table(table)}`.execute(database);
      await sql`insert or replace into ${sql.table(table)} select ${sql.raw(others.join(', '))}, 'altered' as ${sql.ref(last)}
        from ${sql.table(table)}`
        .execute(database)
        // A signed head is passed over, so that two processes may sign on one day.
        .catch(() => undefined);
      expect((await sql`select * from ${sql.table(table)}`.execute(database)).rows).toEqual(before.rows);
    }
  });

  it('lists its cases without reading the log', async () => {
    const { store, database } = await place.open();
    await store.createCase(aHeader(), [aNote('one')], 'analyst');
    const listed = await store.listCases();
    await sql`alter table event rename to hidden`.execute(database);
    expect(await store.listCases()).toEqual(listed);
    expect(listed).toHaveLength(1);
  });

  it('of a later release is refused and left as it is', async () => {
    const workspace = await place.open();
    await workspace.database
      .insertInto('schema_version')
      .values({ version: 99, applied_at: 'later' })
      .execute();
    await workspace.close();
    await expect(place.open()).rejects.toMatchObject({ code: 'newer-schema' });
  });

  it('is refused in a folder that cannot be written', async () => {
    const file = join(dirname(place.folder), 'a-file');
    await writeFile(file, '');
    const opening = openWorkspace({ folder: join(file, 'data'), keyFile: place.keyFile });
    await expect(opening).rejects.toMatchObject({ code: 'folder-not-writable' });
  });

  it.skipIf(process.platform !== 'linux')(
    'is refused at once where the system makes no folders',
    async () => {
      const opening = openWorkspace({ folder: '/proc/x/y', keyFile: place.keyFile });
      await expect(opening).rejects.toMatchObject({ code: 'folder-not-writable' });
      const keyed = openWorkspace({ folder: place.folder, keyFile: '/proc/x/key' });
      await expect(keyed).rejects.toMatchObject({ code: 'key-not-writable' });
    },
  );

  describe('its key', () => {
    it('is written once, for the owner only, and never in the data folder', async () => {
      await fillAndClose();
      const key = await readFile(place.keyFile, 'utf8');
      expect(key).toMatch(/^[0-9a-f]{64}\n$/);
      expect(await readdir(dirname(place.keyFile))).toEqual(['workspace.key']);
      expect((await bytesOfFolder()).some(([, bytes]) => bytes.includes(key.trim()))).toBe(false);
      await fillAndClose();
      expect(await readFile(place.keyFile, 'utf8')).toBe(key);
    });

    it.skipIf(process.platform === 'win32')('file is readable by its owner only', async () => {
      await fillAndClose();
      expect((await stat(place.keyFile)).mode & 0o777).toBe(0o600);
      expect((await stat(place.folder)).mode & 0o777).toBe(0o700);
    });

    it('is taken from a file that was there before the workspace', async () => {
      await mkdir(dirname(place.keyFile));
      await writeFile(place.keyFile, 'AB'.repeat(32), { mode: 0o600 });
      await fillAndClose();
      await writeFile(place.keyFile, `${'ab'.repeat(32)}\r\n`);
      expect((await place.open()).created).toBe(false);
    });

    it('is missed when it is gone, and no fresh one is made', async () => {
      const id = await fillAndClose();
      const before = await readFile(join(place.folder, 'workspace.db'));
      const key = await readFile(place.keyFile);
      await rm(place.keyFile);
      await expect(place.open()).rejects.toMatchObject({ name: 'WorkspaceError', code: 'key-missing' });
      await expect(stat(place.keyFile)).rejects.toThrow('ENOENT');
      expect((await readFile(join(place.folder, 'workspace.db'))).equals(before)).toBe(true);
      await writeFile(place.keyFile, key, { mode: 0o600 });
      expect(await (await place.open()).store.readCase(id)).toBeDefined();
    });

    it('is refused when it is another one, and nothing is changed, a log that was not yet written back included', async () => {
      const workspace = await place.open();
      const { id } = await workspace.store.createCase(aHeader(), [aNote('kept')], 'analyst');
      const copy = await createTemporaryPlace();
      await cp(place.folder, copy.folder, { recursive: true });
      await mkdir(dirname(copy.keyFile));
      await writeFile(copy.keyFile, 'cd'.repeat(32), { mode: 0o600 });
      const before = await readdir(copy.folder);
      await expect(copy.open()).rejects.toMatchObject({ code: 'key-wrong' });
      expect(await readdir(copy.folder)).toEqual(before);
      await cp(place.keyFile, copy.keyFile);
      const { store } = await copy.open();
      expect((await store.readCase(id))?.events[0]?.event).toEqual(aNote('kept'));
      expect(await store.verify()).toEqual([]);
      await copy.remove();
    });

    it.each(['', 'not a key', 'ab'.repeat(31), `${'ab'.repeat(32)}\n${'ab'.repeat(32)}`])(
      'is refused when its file holds %j',
      async (text) => {
        await fillAndClose();
        await writeFile(place.keyFile, text);
        await expect(place.open()).rejects.toMatchObject({ code: 'key-malformed' });
        expect(await readFile(place.keyFile, 'utf8')).toBe(text);
      },
    );

    it('is refused where it would lie with the data', async () => {
      const keyFile = join(place.folder, 'workspace.key');
      await expect(openWorkspace({ folder: place.folder, keyFile })).rejects.toMatchObject({
        code: 'key-in-data-folder',
      });
      await expect(stat(place.folder)).rejects.toThrow('ENOENT');
    });

    it('is refused where a link leads into the data folder, from either side', async () => {
      const root = dirname(place.folder);
      await mkdir(place.folder);
      await symlink(place.folder, join(root, 'link'));
      await writeFile(join(place.folder, 'key'), 'ab'.repeat(32), { mode: 0o600 });
      await symlink(join(place.folder, 'key'), join(root, 'linked.key'));
      for (const { folder, keyFile } of [
        { folder: join(root, 'link'), keyFile: join(place.folder, 'new', 'key') },
        { folder: place.folder, keyFile: join(root, 'link', 'key') },
        { folder: place.folder, keyFile: join(root, 'linked.key') },
        { folder: join(root, 'link'), keyFile: join(root, 'linked.key') },
      ]) {
        await expect(openWorkspace({ folder, keyFile })).rejects.toMatchObject({
          code: 'key-in-data-folder',
        });
      }
      expect(await readdir(place.folder)).toEqual(['key']);
    });

    it('may lie in a folder whose name begins like that of the data folder', async () => {
      const keyFile = join(`${place.folder}-keys`, 'workspace.key');
      const workspace = await openWorkspace({ folder: place.folder, keyFile });
      expect(workspace.created).toBe(true);
      await workspace.close();
    });

    it.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o620, 0o644])(
      'is refused when its file has the mode %o, with what to do',
      async (mode) => {
        await fillAndClose();
        await chmod(place.keyFile, mode);
        await expect(place.open()).rejects.toMatchObject({
          code: 'key-exposed',
          path: place.keyFile,
          hint: `Close it to all but its owner: chmod 600 ${place.keyFile}`,
        });
        await chmod(place.keyFile, 0o400);
        expect((await place.open()).created).toBe(false);
      },
    );

    it.skipIf(process.platform === 'win32')('is named as a shell takes it', async () => {
      const keyFile = join(dirname(place.folder), "a key's");
      await writeFile(keyFile, 'ab'.repeat(32), { mode: 0o644 });
      await expect(openWorkspace({ folder: place.folder, keyFile })).rejects.toMatchObject({
        hint: expect.stringContaining(String.raw`a key'\''s'`),
      });
    });

    it('is refused where a folder stands, and where none can be made', async () => {
      await mkdir(place.keyFile, { recursive: true });
      await expect(place.open()).rejects.toMatchObject({ code: 'key-not-readable' });
      const keyFile = join(place.folder, '..', 'a-file', 'workspace.key');
      await writeFile(dirname(keyFile), '');
      await expect(openWorkspace({ folder: place.folder, keyFile })).rejects.toMatchObject({
        code: expect.stringMatching(/^key-not-/),
      });
    });
  });
});
