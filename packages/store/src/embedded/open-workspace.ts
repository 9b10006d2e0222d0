import { access, constants, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { migrate } from '../migrations/migrate.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { damagedWorkspace } from './damaged-workspace.ts';
import { isDamage } from '../damage.ts';
import { isCutOff } from './is-cut-off.ts';
import { createKeyFile, readKeyFile } from './key-file.ts';
import { makeFolder } from './make-folder.ts';
import { openDatabase } from './open-database.ts';
import { realPlace } from './real-place.ts';
import { WorkspaceError } from './workspace-error.ts';
import { createEmbeddedChanges } from './create-embedded-changes.ts';
import { createParts } from '../workspace/create-parts.ts';
import type { Workspace } from '../workspace/workspace.ts';

const DATA_FILE = 'workspace.db';
/** One page: no data file of ours is smaller, unless it is empty. */
const SMALLEST = 4096;

export interface WorkspaceOptions {
  /** Where the data is kept; made when it is not there. */
  readonly folder: string;
  /** Outside the folder. Written when neither it nor a database exists. */
  readonly keyFile: string;
  /** The clock for `recordedAt`; the system's unless told otherwise. */
  readonly now?: () => Date;
}

/**
 * Opens the encrypted workspace of a folder, or makes one. Rejects with a `WorkspaceError` when it cannot: above all, a
 * database that is damaged, or whose key is missing or wrong, is left as it is, and never gets a fresh key.
 */
export const openWorkspace = async ({
  folder,
  keyFile,
  now = () => new Date(),
}: WorkspaceOptions): Promise<Workspace> => {
  await refuseKeyWithin(folder, keyFile);
  await prepareFolder(folder);
  const path = join(folder, DATA_FILE);
  await refuseNoDataFile(path);
  const key = await keyFor(path, keyFile);
  const { database, migrated } = await openUndamaged(path, keyFile, key, now);
  let closing: Promise<void> | undefined;
  return {
    ...createParts(database, 'embedded', now),
    changes: createEmbeddedChanges(),
    place: path,
    created: migrated === 0,
    close: () => (closing ??= database.destroy()),
  };
};

const openUndamaged = async (path: string, keyFile: string, key: string, now: () => Date) => {
  try {
    const database = await openDatabase(path, key);
    if (database === undefined) throw wrongKey(path, keyFile);
    const migrated = await migrateOrClose(database, now);
    if (!migrated.ok) throw newerSchema(path, migrated.refusal);
    if (await isCutOff(database, path)) {
      await database.destroy();
      throw damagedWorkspace(path);
    }
    return { database, migrated: migrated.value };
  } catch (error) {
    throw isDamage(error) ? damagedWorkspace(path, error) : error;
  }
};

const migrateOrClose = async (database: Kysely<Tables>, now: () => Date): ReturnType<typeof migrate> => {
  let isMigrated = false;
  try {
    const migrated = await migrate(database, { engine: 'embedded', migrations: MIGRATIONS, clock: now });
    isMigrated = migrated.ok;
    return migrated;
  } finally {
    if (!isMigrated) await database.destroy();
  }
};

/** By the names given, and by the places where links lead. */
const refuseKeyWithin = async (folder: string, keyFile: string): Promise<void> => {
  const [named, key] = [resolve(folder), resolve(keyFile)];
  const isApart = !isWithin(named, key) && !isWithin(await realPlace(named), await realPlace(key));
  if (isApart) return;
  throw new WorkspaceError('key-in-data-folder', keyFile, {
    message: `The key file ${keyFile} lies in the data folder, where whoever takes the data takes the key too.`,
    hint: 'Keep the key in another folder.',
  });
};

const isWithin = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const prepareFolder = async (folder: string): Promise<void> => {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new WorkspaceError('folder-not-writable', folder, {
      message: `The data folder ${folder} cannot be written to.`,
      hint: 'Choose a folder that you may write to.',
      cause,
    });
  }
};

/** What cannot be a data file under any key. Looked at before the key, which would else be blamed. */
const refuseNoDataFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || (found.isFile() && (found.size === 0 || found.size >= SMALLEST))) return;
  throw damagedWorkspace(path);
};

const keyFor = async (path: string, keyFile: string): Promise<string> => {
  const key = await readKeyFile(keyFile);
  if (key !== undefined) return key;
  if (!(await hasData(path))) return createKeyFile(keyFile);
  // A process that opens the same new workspace writes its key first and its data then: look once more.
  const since = await readKeyFile(keyFile);
  if (since !== undefined) return since;
  throw new WorkspaceError('key-missing', keyFile, {
    message: `The data file ${path} is encrypted and its key file ${keyFile} is not there.`,
    hint: 'Put the key file back from your copy; without it the data cannot be read by anyone.',
  });
};

const hasData = async (path: string): Promise<boolean> => {
  const sizes = await Promise.all(
    [path, `${path}-wal`].map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.some((size) => size > 0);
};

const wrongKey = (path: string, keyFile: string): WorkspaceError =>
  new WorkspaceError('key-wrong', keyFile, {
    message: `The key in ${keyFile} does not open the data file ${path}: it is another workspace's, or the data file is damaged.`,
    hint: 'Name the key file that was written with this workspace.',
  });

const newerSchema = (path: string, { found, known }: { found: number; known: number }): WorkspaceError =>
  new WorkspaceError('newer-schema', path, {
    message: `The data file ${path} was written by a later release: it has schema ${found}, this release knows ${known}.`,
    hint: 'Open it with that release or a later one.',
  });
