import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { isDamage } from '../damage.ts';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { DATA_FILE } from '../embedded/data-file.ts';
import { LibsqlDialect } from '../embedded/libsql-dialect.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { SEAL_FILE } from '../keys/seal-file.ts';
import { createParts } from '../workspace/create-parts.ts';
import type { Tables } from '../workspace/tables.ts';
import { backupDamaged } from './backup-failure.ts';
import type { BackupOpener, ReadBackup } from './read-backup.ts';
import type { Verifiable } from './verify-workspace.ts';

/** Does something with the data of a backup as this release has it, and writes nothing where the backup lies. */
export const withDataOf = async <Value>(
  backup: ReadBackup,
  opener: BackupOpener,
  act: (data: Verifiable) => Promise<Value>,
): Promise<Value> => {
  try {
    return backup.isCurrent ? await inPlace(backup, act) : await onMigratedCopy(backup, opener, act);
  } catch (error) {
    throw isDamage(error) ? backupDamaged(join(backup.folder, DATA_FILE), 'cannot be read', error) : error;
  }
};

type Act<Value> = (data: Verifiable) => Promise<Value>;

const inPlace = async <Value>({ folder, unlocked }: ReadBackup, act: Act<Value>): Promise<Value> => {
  const connection = new Database(join(folder, DATA_FILE), cipherOptions(unlocked.dataKey));
  connection.exec('pragma query_only = on; pragma temp_store = memory; pragma trusted_schema = off');
  const database = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
  try {
    return await act(createParts(database, 'embedded', () => new Date()));
  } finally {
    await database.destroy();
  }
};

/** The copy stays encrypted. */
const onMigratedCopy = async <Value>(
  { folder }: ReadBackup,
  { keyFile, passphrase }: BackupOpener,
  act: Act<Value>,
): Promise<Value> => {
  const copy = await mkdtemp(join(tmpdir(), 'forewarn-backup-'));
  try {
    for (const name of [DATA_FILE, SEAL_FILE]) await copyFile(join(folder, name), join(copy, name));
    const workspace = await openWorkspace({ folder: copy, keyFile, passphrase });
    try {
      return await act(workspace);
    } finally {
      await workspace.close();
    }
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 3 });
  }
};
