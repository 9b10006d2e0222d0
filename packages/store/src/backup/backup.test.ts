import { chmod, cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillWorkspace, PLANTED, recordsOf } from '../testing/a-full-workspace.ts';
import { aHeader } from '../testing/a-case.ts';
import { keepAppending } from '../testing/keep-appending.ts';
import { olderBackupOf } from '../testing/an-older-backup.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';
import { verifyBackup } from './verify-backup.ts';

const NOW = new Date('2024-05-01T10:20:30.456Z');

let place: TemporaryPlace;
let other: TemporaryPlace;
let backup: string;
beforeEach(async () => {
  place = await createTemporaryPlace();
  other = await createTemporaryPlace();
  backup = join(dirname(place.folder), 'backup');
});
afterEach(async () => {
  await place.remove();
  await other.remove();
});

const take = (workspace: Workspace, folder = backup) =>
  backUp(workspace, folder, { actor: 'p1', keyFile: place.keyFile, now: () => NOW });
const restoreIn = (folder: string) => restore(backup, { ...place, folder });
const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: { readonly code: unknown }) => error.code,
  );

const filled = async (): Promise<Workspace> => {
  const workspace = await place.open();
  await fillWorkspace(workspace);
  return workspace;
};

describe('a backup', () => {
  it('says what it holds, verifies, and is entered in the register of exports', async () => {
    const workspace = await filled();
    const manifest = await take(workspace);
    expect(manifest).toMatchObject({ madeAt: NOW.toISOString(), engine: 'embedded', cases: 2, events: 42 });
    expect((await readdir(backup)).toSorted()).toEqual(['manifest.json', 'workspace.db', 'workspace.seal']);
    expect((await stat(backup)).mode & 0o077).toBe(0);
    const verified = await verifyBackup(backup, place);
    expect(verified).toEqual({
      manifest,
      heads: [],
      cases: 2,
      events: 42,
      attachments: 1,
      signedHeads: 2,
      faults: [],
    });
    const entries = await workspace.database.selectFrom('export_entry').selectAll().execute();
    expect(entries).toMatchObject([
      { what: 'backup', person_id: 'p1', head: manifest.heads, level: 'restricted' },
    ]);
    expect(await readdir(dirname(backup))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/unfinished/)]),
    );
  });

  it('holds nothing in the clear: no word of a case, no address, no document, no key', async () => {
    await take(await filled());
    const key = (await readFile(place.keyFile, 'utf8')).trim();
    for (const name of await readdir(backup)) {
      const bytes = await readFile(join(backup, name), 'latin1');
      for (const word of [...PLANTED, key, 'SQLite format', 'note.added'])
        expect(bytes.includes(word)).toBe(false);
    }
  });

  it('is of one moment while others write, and holds what was acknowledged before it began', async () => {
    const workspace = await filled();
    const { store } = await place.open();
    const { id, head: first } = await store.createCase(aHeader(), [], 'p1');
    const writing = keepAppending(store, id, first);
    await vi.waitFor(() => expect(writing.acknowledged()).toBeGreaterThan(20), {
      interval: 1,
      timeout: 30_000,
    });
    const before = writing.acknowledged();
    await take(workspace);
    await writing.stop();
    await restoreIn(other.folder);
    const restored = await other.open(undefined, place);
    const events = (await restored.store.readCase(id))?.events ?? [];
    expect(events.length).toBeGreaterThanOrEqual(before);
    expect(events.length).toBeLessThanOrEqual(writing.acknowledged());
  });

  it('opens with the passphrase that the workspace opened with', async () => {
    const workspace = await filled();
    const passphrase = 'a long passphrase';
    await workspace.keys?.toPassphrase(passphrase);
    await take(workspace);
    expect(await codeOf(verifyBackup(backup, place))).toBe('passphrase-needed');
    expect(await codeOf(verifyBackup(backup, { ...place, passphrase: 'another one here' }))).toBe(
      'passphrase-wrong',
    );
    expect((await verifyBackup(backup, { ...place, passphrase })).faults).toEqual([]);
  });

  it('is refused where anything stands, among its own key and where nothing can be written', async () => {
    const workspace = await filled();
    await mkdir(backup);
    await writeFile(join(backup, 'a file'), '');
    expect(await codeOf(take(workspace))).toBe('not-empty');
    expect(await codeOf(take(workspace, place.keyFile))).toBe('key-in-data-folder');
    expect(await codeOf(take(workspace, '/proc/backup'))).toBe('backup-not-writable');
    expect(await codeOf(take(workspace, '/proc/of/backup'))).toBe('backup-not-writable');
    expect(await readdir(backup)).toEqual(['a file']);
  });

  it('that cannot be entered in the register of exports is not left, and the reason is told', async () => {
    const workspace = await filled();
    await sql`create trigger stop before insert on export_entry begin select raise(abort, 'stop'); end`.execute(
      workspace.database,
    );
    await expect(take(workspace)).rejects.toMatchObject({
      code: 'backup-not-writable',
      message: expect.stringContaining(`the register of exports of ${workspace.place}`),
    });
    expect((await readdir(dirname(backup))).filter((name) => name.includes('backup'))).toEqual([]);
  });

  it('is taken into a folder that is empty', async () => {
    await mkdir(backup);
    await take(await filled());
    expect(await codeOf(verifyBackup(backup, place))).toBe('done');
  });
});

describe('a restored workspace', () => {
  it('has every record, finds by words, and goes on', async () => {
    const workspace = await filled();
    const records = await recordsOf(workspace);
    await take(workspace);
    const verified = await restoreIn(other.folder);
    expect(verified.faults).toEqual([]);
    const restored = await other.open(undefined, place);
    expect(restored.created).toBe(false);
    expect(await recordsOf(restored)).toEqual(records);
    const { hits } = await restored.search.search({
      words: 'planted-note 7',
      within: 'everything',
      limit: 5,
    });
    expect(hits.length).toBeGreaterThan(0);
    expect((await readdir(dirname(other.folder))).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('knows nothing of the backup under way that it was itself', async () => {
    const workspace = await filled();
    await workspace.database.insertInto('setting').values({ key: 'backup-run', value: '{}' }).execute();
    await take(workspace);
    await restoreIn(other.folder);
    const restored = await other.open(undefined, place);
    const keys = await restored.database.selectFrom('setting').select('key').execute();
    expect(keys.map(({ key }) => key)).not.toContain('backup-run');
  });

  it('is put into a data folder that is empty, never into one that is not', async () => {
    const workspace = await filled();
    await take(workspace);
    await mkdir(other.folder);
    await restoreIn(other.folder);
    const before = await readFile(join(other.folder, 'workspace.db'));
    expect(await codeOf(restoreIn(other.folder))).toBe('not-empty');
    expect((await readFile(join(other.folder, 'workspace.db'))).equals(before)).toBe(true);
  });

  it('of a workspace whose records do not hold is refused, and nothing is left', async () => {
    const workspace = await filled();
    await sql`drop trigger event_is_not_updated`.execute(workspace.database);
    await sql`update event set body = replace(body, 'PLANTED', 'ALTERED') where seq = 5`.execute(
      workspace.database,
    );
    await take(workspace);
    expect((await verifyBackup(backup, place)).faults).toMatchObject([
      { seq: 5, code: 'event-changed' },
      { code: 'guard-missing', subject: 'event_is_not_updated' },
    ]);
    await expect(restoreIn(other.folder)).rejects.toMatchObject({
      code: 'backup-faulty',
      message: expect.stringContaining('1 record does not hold'),
    });
    expect(await readdir(dirname(other.folder))).toEqual([]);
  });
});

describe('a backup of a workspace that nothing guards any more', () => {
  it('is restored, since its records hold, and is named by verifying', async () => {
    const workspace = await filled();
    await sql`drop trigger case_is_not_deleted`.execute(workspace.database);
    await take(workspace);
    const unguarded = [{ code: 'guard-missing', subject: 'case_is_not_deleted' }];
    expect((await restoreIn(other.folder)).faults).toEqual(unguarded);
  });
});

describe('a backup of an earlier schema', () => {
  it('verifies, and is restored with every record and account', async () => {
    const { account, cases, lastText } = await layOlderWorkspace(place);
    // As a release with that schema would leave it: the file of then, and its seal and manifest.
    const manifest = await olderBackupOf(place, backup);
    expect(manifest.schema).toBe(1);
    expect(await verifyBackup(backup, place)).toMatchObject({ cases: 2, events: 8, faults: [], manifest });
    await restoreIn(other.folder);
    const restored = await other.open(undefined, place);
    expect((await restored.store.listCases()).map(({ id, head }) => ({ id, head }))).toEqual(
      cases.map(({ id, head }) => ({ id, head })),
    );
    const read = await restored.store.readCase(cases[1]?.id ?? '');
    expect(read?.events.at(-1)?.event).toMatchObject({ text: lastText });
    expect((await recordsOf(restored)).persons).toMatchObject([{ email: account.email }]);
    expect((await recordsOf(restored)).grants).toHaveLength(5);
    expect(await restored.store.verify()).toEqual([]);
  });
});

const flip = async (name: string, at: number): Promise<void> => {
  const bytes = await readFile(join(backup, name));
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await writeFile(join(backup, name), bytes);
};
const edit = async (change: (manifest: object) => object): Promise<void> => {
  const path = join(backup, 'manifest.json');
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as object)));
};

describe('a backup that is not whole', () => {
  const spoil: Readonly<Record<string, readonly [spoil: () => Promise<void>, code: string, named: string]>> =
    {
      'was truncated': [
        async () => truncate(join(backup, 'workspace.db'), 8192),
        'backup-damaged',
        'workspace.db has 8192 bytes',
      ],
      'has a flipped bit': [
        () => flip('workspace.db', 5000),
        'backup-damaged',
        'workspace.db is not what was written',
      ],
      'has a flipped bit in its seal': [
        () => flip('workspace.seal', 150),
        'backup-damaged',
        'workspace.seal is not',
      ],
      'lacks its data': [
        () => rm(join(backup, 'workspace.db')),
        'backup-incomplete',
        'workspace.db is not there',
      ],
      'lacks its seal': [
        () => rm(join(backup, 'workspace.seal')),
        'backup-incomplete',
        'workspace.seal is not there',
      ],
      'has a log beside its data that would be taken in': [
        () => writeFile(join(backup, 'workspace.db-wal'), 'a log'),
        'backup-damaged',
        'workspace.db-wal was not written with it',
      ],
      'lacks its manifest': [() => rm(join(backup, 'manifest.json')), 'not-a-backup', 'no manifest.json'],
      'has a cut manifest': [
        () => truncate(join(backup, 'manifest.json'), 100),
        'backup-damaged',
        'manifest.json',
      ],
      'has an edited manifest': [
        () => edit((manifest) => ({ ...manifest, events: 41 })),
        'backup-damaged',
        'manifest.json was changed',
      ],
      'claims a later schema': [
        () => edit((manifest) => ({ ...manifest, schema: 99 })),
        'backup-damaged',
        'manifest.json was changed',
      ],
    };
  it.each(Object.keys(spoil))(
    'because it %s is refused with what is damaged, and nothing is restored',
    async (what) => {
      const [act, code, named] = spoil[what] ?? [async () => undefined, '', ''];
      await take(await filled());
      await act();
      const because = { code, message: expect.stringContaining(named) };
      await expect(verifyBackup(backup, place)).rejects.toMatchObject(because);
      await expect(restoreIn(other.folder)).rejects.toMatchObject(because);
      expect(await readdir(dirname(other.folder))).toEqual([]);
    },
  );

  it('or is opened with another key is refused', async () => {
    await take(await filled());
    await (await other.open()).close();
    expect(await codeOf(verifyBackup(backup, { keyFile: other.keyFile }))).toBe('key-wrong');
    expect(await codeOf(verifyBackup(backup, { keyFile: join(backup, '..', 'none') }))).toBe('key-missing');
  });

  it('is verified where nothing can be written, and left as it is', async () => {
    await take(await filled());
    const copy = join(dirname(backup), 'copy');
    await cp(backup, copy, { recursive: true });
    await chmod(copy, 0o500);
    expect(await codeOf(verifyBackup(copy, place))).toBe('done');
    expect((await readdir(copy)).toSorted()).toEqual((await readdir(backup)).toSorted());
    await chmod(copy, 0o700);
  });
});
