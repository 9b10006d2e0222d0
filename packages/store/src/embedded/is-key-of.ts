import { randomUUID } from 'node:crypto';
import { open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { cipherOptions } from './cipher-options.ts';
import { isKeyOpenedWith } from './opened-here.ts';

/** The largest page that SQLite has; ours are smaller, and the first page is all that is looked at. */
const LARGEST_PAGE = 65_536;

/**
 * Whether a key opens an encrypted data file; true for one that is empty or not there. It is tried on a copy of the file's
 * beginning, because trying it on the file can destroy it: libsql, when a connection with a wrong key is closed, still
 * writes the write-ahead log back, and garbles it on the way.
 */
export const isKeyOf = async (path: string, key: string): Promise<boolean> => {
  const isKeyHere = await isKeyOpenedWith(path, key);
  if (isKeyHere !== undefined) return isKeyHere;
  const beginning = await readBeginning(path);
  if (beginning.length === 0) return true;
  // Of what is encrypted; elsewhere, because the data may lie on a medium that is full or read-only.
  const copy = join(tmpdir(), `forewarn-key-${randomUUID()}`);
  try {
    await writeFile(copy, beginning, { mode: 0o600, flag: 'wx' });
    return opens(copy, cipherOptions(key));
  } finally {
    await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${copy}${suffix}`, { force: true })));
  }
};

/** As much of a data file as its first page can be; nothing of one that is not there. */
export const readBeginning = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LARGEST_PAGE), 0, LARGEST_PAGE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const opens = (path: string, options: Database.Options): boolean => {
  const database = new Database(path, options);
  try {
    database.exec('pragma schema_version');
    return true;
  } catch (error) {
    // A beginning without its rest is malformed once it is decrypted; before that, it is no database at all.
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_CORRUPT') return true;
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') return false;
    throw error;
  } finally {
    database.close();
  }
};
