import { Kysely } from 'kysely';
import Database from 'libsql';
import type { Tables } from '../workspace/tables.ts';
import { Damage } from '../damage.ts';
import { cipherOptions } from './cipher-options.ts';
import { isKeyOf } from './is-key-of.ts';
import { keepLog } from './kept-logs.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { identityOf, noteOpened } from './opened-here.ts';
import { patiently } from './patiently.ts';
import { removeRenewedCopy } from './renewed-copy.ts';
import { stateOfLog } from './state-of-log.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

/**
 * What every connection sets first: a commit is on disk before it is acknowledged, readers do not wait for a writer,
 * what is deleted is overwritten, and what SQLite spills while sorting stays in memory, since only the database itself is
 * encrypted.
 */
const PRAGMAS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
  pragma temp_store = memory;
  pragma cache_size = -65536;
  pragma wal_autocheckpoint = 8000;
  pragma trusted_schema = off;`;

/**
 * A database, encrypted with the key. `key-wrong`: the key does not open the file, which is then left untouched; `replaced`:
 * another file was put in its place meanwhile, as a renewal of the key does.
 */
export const openDatabase = (path: string, key: string): Promise<Opened> => {
  const opening = last.then(() => openNext(path, key));
  last = opening.catch(() => undefined);
  return opening;
};

type Opened = Kysely<Tables> | 'key-wrong' | 'replaced';

/** One after the other, so that none looks at a file that another is opening; see `opened-here.ts`. */
let last: Promise<unknown> = Promise.resolve();

const openNext = async (path: string, key: string): Promise<Opened> => {
  const before = await identityOf(path);
  if (!(await isKeyOf(path, key))) return 'key-wrong';
  const log = await stateOfLog(path, key);
  if (log.state === 'damaged') throw damagedLog(path);
  if (log.state === 'broken-off') await keepLog(path, log.bytes);
  const connection = await patiently(() => connect(path, cipherOptions(key)));
  // From here on the connection holds a lock that a renewal waits for; before, the file may have been another.
  if (before !== undefined && (await identityOf(path)) !== before) {
    connection.close();
    return 'replaced';
  }
  // Nobody renews the key while this connection is there: such a copy was left, with what was expunged since still in it.
  await removeRenewedCopy(path).catch(() => undefined);
  return new Kysely<Tables>({ dialect: new LibsqlDialect(connection, await noteOpened(path, key)) });
};

const damagedLog = (path: string): WorkspaceError =>
  new WorkspaceError('damaged', `${path}-wal`, {
    message: `The write-ahead log ${path}-wal is damaged: what was acknowledged after the damage would be lost if it were opened.`,
    hint: 'Leave both files as they are, copy the folder, and restore a backup; the heads of its cases show what it lacks.',
  });

const connect = (path: string, options: Database.Options) => {
  const database = new Database(path, options);
  try {
    database.exec(PRAGMAS);
    return database;
  } catch (error) {
    database.close();
    // These statements are right: what SQLite says of them without another code, as “unsupported file format”, is the file's.
    throw error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR'
      ? new Damage('a data file that SQLite does not know', { cause: error })
      : error;
  }
};
