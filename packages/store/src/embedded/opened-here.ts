import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';

/**
 * The data files that this process holds open, by what they are and not by their paths, each with a digest of its key. Whoever
 * reads one of SQLite's files past SQLite and closes it again gives up every lock of the process on it (a rule of POSIX):
 * another process then takes itself for the last one and takes the write-ahead log away. So such a file is not looked at.
 */
const opened = new Map<string, { readonly key: string; count: number }>();

/** Notes that a file was opened with a key; gives what to call when it is closed. */
export const noteOpened = async (path: string, key: string): Promise<() => void> => {
  const identity = await identityOf(path);
  if (identity === undefined) return () => undefined;
  const noted = opened.get(identity) ?? { key: digestOf(key), count: 0 };
  noted.count += 1;
  opened.set(identity, noted);
  return () => {
    noted.count -= 1;
    if (noted.count === 0) opened.delete(identity);
  };
};

/** Whether a key is the one that this process holds a file open with; nothing where it does not hold it open. */
export const isKeyOpenedWith = async (path: string, key: string): Promise<boolean | undefined> => {
  const noted = opened.get((await identityOf(path)) ?? '');
  return noted === undefined ? undefined : noted.key === digestOf(key);
};

/** Whether this process holds a file open. */
export const isOpenedHere = async (path: string): Promise<boolean> =>
  opened.has((await identityOf(path)) ?? '');

/** What a file is, whatever it is called; nothing where there is none. */
export const identityOf = (path: string): Promise<string | undefined> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  );

const digestOf = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex');
