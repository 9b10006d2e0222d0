import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SUFFIX = '-wal.broken-off-';

/** Copies a write-ahead log whose last transaction is not whole, before it is opened: whoever doubts has what was there. */
export const keepLog = async (path: string, bytes: Buffer): Promise<void> => {
  const moment = new Date().toISOString().replaceAll(/[-:.]/g, '');
  await using file = await open(`${path}${SUFFIX}${moment}`, 'w', 0o600);
  await file.writeFile(bytes);
  await file.sync();
};

/** The copies that lie beside a data file, the oldest first. */
export const keptLogsOf = async (path: string): Promise<readonly string[]> => {
  const names = await readdir(dirname(path));
  return names
    .filter((name) => name.startsWith(`${basename(path)}${SUFFIX}`))
    .toSorted()
    .map((name) => join(dirname(path), name));
};
