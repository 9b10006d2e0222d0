import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { copyEncrypted } from '../embedded/copy-encrypted.ts';
import { DATA_FILE, openWorkspace } from '../embedded/open-workspace.ts';
import type { WorkspaceOptions } from '../embedded/open-workspace.ts';
import { syncFile, syncFolder } from '../embedded/put-file.ts';
import { inUse } from './key-failure.ts';
import { createDataKey, sealDataKeys } from './seal-data-keys.ts';
import { replaceSeal, sealFileOf } from './seal-file.ts';
import type { Unlocked } from './unlock.ts';
import { unlock } from './unlock.ts';

/**
 * Encrypts the data of a workspace anew, under a data key that was never used before: from then on no copy of an old key
 * file or seal opens it. Rejects with a `WorkspaceError` when the workspace cannot be opened, or is open elsewhere. Wherever
 * it breaks off, the workspace opens as before.
 */
export const renewDataKey = async (options: WorkspaceOptions): Promise<void> => {
  // Takes in a write-ahead log, migrates, and refuses whatever cannot be opened.
  await (await openWorkspace(options)).close();
  const path = join(options.folder, DATA_FILE);
  const unlocked = await unlock({ ...options, path });
  const database = new Database(path, cipherOptions(unlocked.dataKey));
  try {
    keepOthersOut(database, path);
    await renew(database, path, unlocked);
    // Who opened the old file just before it was replaced meets its lock, and looks again.
    await setTimeout(UNTIL_OTHERS_LOOK_AGAIN);
  } finally {
    database.close();
  }
};

const UNTIL_OTHERS_LOOK_AGAIN = 500;

/** Every open connection holds a lock that a database may not leave its write-ahead log under. */
const keepOthersOut = (database: InstanceType<typeof Database>, path: string): void => {
  try {
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = delete; begin exclusive; commit');
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw inUse(path);
    throw error;
  }
};

/** In this order, so that at each moment the seal holds the key of the data that is there. */
const renew = async (
  database: InstanceType<typeof Database>,
  path: string,
  { dataKey, opener }: Unlocked,
): Promise<void> => {
  const next = createDataKey();
  const aside = `${path}.renewed`;
  try {
    await rm(aside, { force: true });
    copyEncrypted(database, aside);
    rekey(aside, dataKey, next);
    await syncFile(aside);
    await replaceSeal(sealFileOf(path), await sealDataKeys({ key: dataKey, next }, opener));
    await rename(aside, path);
    await syncFolder(dirname(path));
    await replaceSeal(sealFileOf(path), await sealDataKeys({ key: next }, opener));
  } finally {
    await rm(aside, { force: true });
  }
};

const rekey = (path: string, from: string, to: string): void => {
  const copy = new Database(path, cipherOptions(from));
  try {
    copy.exec(`pragma rekey = '${to}'`);
  } finally {
    copy.close();
  }
};
