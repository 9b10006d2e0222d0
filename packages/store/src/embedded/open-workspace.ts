import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { migrate, readVersion } from '../migrations/migrate.ts';
import { KNOWN_SCHEMA, MIGRATIONS } from '../migrations/migrations.ts';
import { DATA_FILE } from './data-file.ts';
import { damagedWorkspace } from './damaged-workspace.ts';
import { isDamage } from '../damage.ts';
import { failureOfMedium } from './failure-of-medium.ts';
import { isCutOff } from './is-cut-off.ts';
import { keptLogsOf } from './kept-logs.ts';
import { makeFolder } from './make-folder.ts';
import { openDatabase } from './open-database.ts';
import { refuseKeyWithin } from './refuse-key-within.ts';
import { newerSchema, refuseOtherSchema } from './refuse-schema.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { tellingOfWrites } from '../changes/telling-of-writes.ts';
import { createEmbeddedChanges } from './create-embedded-changes.ts';
import { createWorkspaceKeys } from '../keys/create-workspace-keys.ts';
import { holdKeys } from '../keys/held-keys.ts';
import { keyOfAnother, noData } from '../keys/key-failure.ts';
import type { Named, Unlocked } from '../keys/unlock.ts';
import { hasData, unlock } from '../keys/unlock.ts';
import { createParts } from '../workspace/create-parts.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One page: no data file of ours is smaller, unless it is empty. */
const SMALLEST = 4096;

export interface WorkspaceOptions {
  /** Where the data is kept; made when it is not there. */
  readonly folder: string;
  /** Outside the folder. Written when neither it nor a database exists, and no passphrase is given. */
  readonly keyFile: string;
  /** For a workspace that opens with one; a new workspace is sealed under it instead of a key file. */
  readonly passphrase?: string | undefined;
  /** Whether one is made where there is none; so unless told otherwise. */
  readonly makes?: boolean;
  /** Whether one of an earlier release is brought to the schema of this one; so unless told otherwise: then it is refused. */
  readonly migrates?: boolean;
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
  passphrase,
  makes = true,
  migrates = true,
  now = () => new Date(),
}: WorkspaceOptions): Promise<Workspace> => {
  await refuseKeyWithin(folder, keyFile);
  if (!makes && !(await hasData(join(folder, DATA_FILE)))) throw noData(join(folder, DATA_FILE));
  await prepareFolder(folder);
  const path = join(folder, DATA_FILE);
  await refuseNoDataFile(path);
  const { database, found, unlocked } = await openUndamaged(
    { path, keyFile, passphrase },
    migrates ? now : undefined,
  );
  const parts = createParts(database, 'embedded', now);
  const { changes, tell, stop } = createEmbeddedChanges(database);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    stop();
    return database.destroy();
  };
  const workspace: Workspace = {
    ...parts,
    ...tellingOfWrites(parts, tell),
    changes,
    keys: createWorkspaceKeys(path, unlocked.keys),
    place: path,
    created: found === 0,
    ...(found > 0 && found < KNOWN_SCHEMA ? { migrated: { from: found, to: KNOWN_SCHEMA } } : {}),
    keptLogs: await keptLogsOf(path),
    close: () => (closing ??= close()),
  };
  holdKeys(workspace, unlocked);
  return workspace;
};

/** Without a clock nothing is migrated. */
const openUndamaged = async (named: Named, now: (() => Date) | undefined) => {
  const { path } = named;
  try {
    const { database, unlocked } = await openWithKey(named);
    const found = await orClose(database, () =>
      now === undefined ? readOwnSchema(database, path) : migrateAll(database, path, now),
    );
    if (await isCutOff(database, path)) {
      await database.destroy();
      throw damagedWorkspace(path);
    }
    return { database, unlocked, found };
  } catch (error) {
    throw isDamage(error) ? damagedWorkspace(path, error) : failureOfMedium(error, dirname(path));
  }
};

/** A renewal of the data key may end between unlocking and opening: then both are done anew. */
const ATTEMPTS = 5;

const openWithKey = async (
  named: Named,
): Promise<{ readonly database: Kysely<Tables>; readonly unlocked: Unlocked }> => {
  for (let attempt = 1; ; attempt += 1) {
    const unlocked = await unlock(named);
    const database = await openDatabase(named.path, unlocked.dataKey);
    if (typeof database === 'object') return { database, unlocked };
    const isRenewed = database === 'replaced' || (await unlock(named)).dataKey !== unlocked.dataKey;
    if (isRenewed && attempt < ATTEMPTS) continue;
    throw unlocked.seal === undefined
      ? keyOfAnother(named.path, named.keyFile)
      : damagedWorkspace(named.path);
  }
};

const orClose = async <Value>(database: Kysely<Tables>, act: () => Promise<Value>): Promise<Value> => {
  try {
    return await act();
  } catch (error) {
    await database.destroy();
    throw error;
  }
};

const readOwnSchema = async (database: Kysely<Tables>, path: string): Promise<number> => {
  const laidOut = await sql`select 1 from sqlite_schema where name = 'schema_version'`.execute(database);
  const found = laidOut.rows.length === 0 ? 0 : await readVersion(database);
  refuseOtherSchema(path, found);
  return found;
};

const migrateAll = async (database: Kysely<Tables>, path: string, now: () => Date): Promise<number> => {
  const migrated = await migrate(database, { engine: 'embedded', migrations: MIGRATIONS, clock: now });
  if (!migrated.ok) throw newerSchema(path, migrated.refusal.found);
  return migrated.value;
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
