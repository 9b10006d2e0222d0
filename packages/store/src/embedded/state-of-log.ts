import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { cipherOptions } from './cipher-options.ts';
import { readBeginning } from './is-key-of.ts';
import { isOpenedHere } from './opened-here.ts';
import { framesIn, framesKnown, parseWriteAheadLog } from './write-ahead-log.ts';

/**
 * `whole`: SQLite will take in all of it. `broken-off`: its last transaction is not whole, as when the machine lost power
 * before it was acknowledged, or because it was damaged since. `damaged`: transactions that were acknowledged would be lost.
 */
export type StateOfLog =
  | { readonly state: 'whole' | 'damaged' }
  | { readonly state: 'broken-off'; readonly bytes: Buffer };

/** Another process may be writing while the log is read: what is still so after this many looks is so. */
const LOOKS = 5;
const PAUSE = 25;

/**
 * What SQLite will make of the write-ahead log of a data file. It takes in a log up to the first frame whose checksum does
 * not hold, drops the rest, and says nothing of it: right after a crash, wrong when a bit has flipped since.
 */
export const stateOfLog = async (path: string, key: string): Promise<StateOfLog> => {
  // Whoever opened it looked at its log.
  if (await isOpenedHere(path)) return { state: 'whole' };
  const options = cipherOptions(key);
  for (let look = 1; ; look += 1) {
    const index = await readIfThere(`${path}-shm`);
    const state = await judge(path, { bytes: await readIfThere(`${path}-wal`), index }, options);
    if (state.state === 'whole' || look === LOOKS) return state;
    await setTimeout(PAUSE);
  }
};

interface LogFiles {
  readonly bytes: Buffer;
  readonly index: Buffer;
}

const judge = async (
  path: string,
  { bytes, index }: LogFiles,
  options: Database.Options,
): Promise<StateOfLog> => {
  const known = framesKnown(bytes, index);
  if (framesIn(bytes) < known) return { state: 'damaged' };
  const log = parseWriteAheadLog(bytes);
  if (log === undefined) return { state: 'damaged' };
  const last = log.commits.at(-1) ?? 0;
  if (last === 0) return { state: 'whole' };
  const beginning = await readBeginning(path);
  // SQLite takes the log of a data file that is gone or empty for another's, and removes it.
  if (beginning.length === 0) return { state: 'damaged' };
  const taken = await framesTaken(beginning, bytes, options);
  const dropped = log.commits.find((place) => place > taken);
  if (dropped === undefined) return { state: 'whole' };
  // A transaction begins when the one before it is on disk: only the very last can have been cut short.
  const isAcknowledged = known > taken || log.frames.some((place) => place > dropped);
  return isAcknowledged ? { state: 'damaged' } : { state: 'broken-off', bytes };
};

/** How many frames SQLite takes in. Tried on a copy: a connection writes the log back when it is closed. */
const framesTaken = async (beginning: Buffer, bytes: Buffer, options: Database.Options): Promise<number> => {
  // Of what is encrypted; elsewhere, because the data may lie on a medium that is full or read-only.
  const copy = join(tmpdir(), `forewarn-log-${randomUUID()}`);
  try {
    await writeFile(copy, beginning, { mode: 0o600, flag: 'wx' });
    await writeFile(`${copy}-wal`, bytes, { mode: 0o600, flag: 'wx' });
    const database = new Database(copy, options);
    try {
      readSomething(database);
      return framesKnown(bytes, await readFile(`${copy}-shm`));
    } finally {
      database.close();
    }
  } finally {
    await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${copy}${suffix}`, { force: true })));
  }
};

const readSomething = (database: InstanceType<typeof Database>): void => {
  try {
    database.exec('pragma schema_version');
  } catch (error) {
    // The copy is the beginning of a file only, which may show; the log is taken in before.
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_CORRUPT')) throw error;
  }
};

const readIfThere = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};
