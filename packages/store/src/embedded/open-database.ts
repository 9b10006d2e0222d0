import { Kysely } from 'kysely';
import Database from 'libsql';
import type { Tables } from '../workspace/tables.ts';
import { isKeyOf } from './is-key-of.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { patiently } from './patiently.ts';

/**
 * What every connection sets first: a commit is on disk before it is acknowledged, readers do not wait for a writer, and
 * what SQLite spills while sorting stays in memory, since only the database itself is encrypted.
 */
const PRAGMAS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma temp_store = memory;
  pragma trusted_schema = off;`;

/** A database, encrypted with the key; or nothing when the key does not open the file, which is then left untouched. */
export const openDatabase = async (path: string, key: string): Promise<Kysely<Tables> | undefined> => {
  const options = { timeout: 0, encryptionCipher: 'aes256cbc', encryptionKey: key };
  if (!(await isKeyOf(path, options))) return undefined;
  const database = await patiently(() => connect(path, options));
  return new Kysely<Tables>({ dialect: new LibsqlDialect(database) });
};

const connect = (path: string, options: Database.Options) => {
  const database = new Database(path, options);
  try {
    database.exec(PRAGMAS);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
