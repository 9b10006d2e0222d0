import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { copyEncrypted } from '../embedded/copy-encrypted.ts';
import { isDamage } from '../damage.ts';
import { DATA_FILE } from '../embedded/data-file.ts';
import { damagedWorkspace } from '../embedded/damaged-workspace.ts';
import { failureOfMedium } from '../embedded/failure-of-medium.ts';
import { isKeyOf } from '../embedded/is-key-of.ts';
import { syncFile, syncFolder } from '../embedded/put-file.ts';
import { refuseKeyWithin } from '../embedded/refuse-key-within.ts';
import { refuseOtherSchema } from '../embedded/refuse-schema.ts';
import { removeRenewedCopy, renewedCopyOf } from '../embedded/renewed-copy.ts';
import { stateOfLog } from '../embedded/state-of-log.ts';
import { inUse, keyOfAnother, noData } from './key-failure.ts';
import { createDataKey, sealDataKeys } from './seal-data-keys.ts';
import { replaceSeal, sealFileOf } from './seal-file.ts';
import type { Unlocked } from './unlock.ts';
import { hasData, unlock } from './unlock.ts';

export interface RenewOptions {
  readonly folder: string;
  readonly keyFile: string;
  readonly passphrase?: string | undefined;
}

/**
 * Encrypts the data of a workspace anew, under a data key that was never used before: from then on no copy of an old key
 * file or seal opens it. Rejects with a `WorkspaceError` when the workspace cannot be opened, or is open elsewhere. Wherever
 * it breaks off, the workspace opens as before.
 */
export const renewDataKey = async (options: RenewOptions): Promise<void> => {
  await refuseKeyWithin(options.folder, options.keyFile);
  const path = join(options.folder, DATA_FILE);
  if (!(await hasData(path))) throw noData(path);
  try {
    await renewAt(path, options);
  } catch (error) {
    throw failureOfMedium(error, options.folder);
  }
};

const renewAt = async (path: string, options: RenewOptions): Promise<void> => {
  const unlocked = await unlock({ ...options, path });
  await refuseUnopenable(path, options.keyFile, unlocked);
  const database = new Database(path, cipherOptions(unlocked.dataKey));
  try {
    refuseOtherSchema(path, schemaOf(database, path));
    keepOthersOut(database, path);
    await renew(database, path, unlocked);
    // Who opened the old file just before it was replaced meets its lock, and looks again.
    await setTimeout(UNTIL_OTHERS_LOOK_AGAIN);
  } finally {
    if (database.open) database.close();
  }
};

/** Not by opening the workspace: what has read from a database holds its lock for a while after it is closed. */
const refuseUnopenable = async (
  path: string,
  keyFile: string,
  { dataKey, seal }: Unlocked,
): Promise<void> => {
  if (!(await isKeyOf(path, dataKey)))
    throw seal === undefined ? keyOfAnother(path, keyFile) : damagedWorkspace(path);
  const { state } = await stateOfLog(path, dataKey);
  if (state !== 'whole') throw damagedWorkspace(`${path}-wal`);
};

const UNTIL_OTHERS_LOOK_AGAIN = 500;

/** Every open connection holds a lock that a database may not leave its write-ahead log under. */
const keepOthersOut = (database: InstanceType<typeof Database>, path: string): void => {
  try {
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = delete; begin exclusive; commit');
  } catch (error) {
    throw refusalOf(error, path);
  }
};

const refusalOf = (error: unknown, path: string): unknown => {
  if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return inUse(path);
  return isDamage(error) ? damagedWorkspace(path, error) : error;
};

const schemaOf = (database: InstanceType<typeof Database>, path: string): number => {
  try {
    // Read to the end: a statement in progress would keep the database from leaving its write-ahead log.
    const laidOut = database.prepare(`select 1 from sqlite_schema where name = 'schema_version'`).all();
    if (laidOut.length === 0) return 0;
    const [row] = database.prepare('select max(version) as version from schema_version').all();
    return row instanceof Object && 'version' in row ? Number(row.version) : 0;
  } catch (error) {
    throw refusalOf(error, path);
  }
};

/** In this order, so that at each moment the seal holds the key of the data that is there. */
const renew = async (
  database: InstanceType<typeof Database>,
  path: string,
  { dataKey, opener }: Unlocked,
): Promise<void> => {
  const next = createDataKey();
  const aside = renewedCopyOf(path);
  let renewed: InstanceType<typeof Database> | undefined;
  try {
    await removeRenewedCopy(path);
    copyEncrypted(database, aside);
    rekey(aside, dataKey, next);
    await syncFile(aside);
    renewed = holdAlone(aside, next);
    await replaceSeal(sealFileOf(path), await sealDataKeys({ key: dataKey, next }, opener));
    // Windows renames nothing over a file that is open, and no file that is.
    if (process.platform === 'win32') for (const each of [database, renewed]) each.close();
    await rename(aside, path);
    await syncFolder(dirname(path));
    await replaceSeal(sealFileOf(path), await sealDataKeys({ key: next }, opener));
  } finally {
    if (renewed?.open === true) renewed.close();
    await removeRenewedCopy(path);
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

/**
 * Keeps everybody out of the renewed data until its seal is there: another renewal, or a change of what opens it, would else
 * be undone by that seal, and nothing would open the data again.
 */
const holdAlone = (path: string, key: string): InstanceType<typeof Database> => {
  const renewed = new Database(path, cipherOptions(key));
  try {
    renewed.exec('pragma locking_mode = exclusive; begin exclusive; commit');
    return renewed;
  } catch (error) {
    renewed.close();
    throw error;
  }
};
