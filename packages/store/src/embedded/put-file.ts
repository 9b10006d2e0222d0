import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a text in the place of a file: whoever looks finds the old text or the new one, and after this the new one is on disk. */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const aside = await writeAside(path, text);
  try {
    await rename(aside, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(aside, { force: true });
  }
};

/** Writes a file that was not there; gives false, and leaves it as it is, when another was faster. On disk when it returns. */
export const createFile = async (path: string, text: string): Promise<boolean> => {
  const aside = await writeAside(path, text);
  try {
    // Linked, so that the file is there whole or not at all, and only if it was not there.
    await link(aside, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
};

const writeAside = async (path: string, text: string): Promise<string> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await using file = await open(aside, 'wx', 0o600);
    await file.writeFile(text);
    await file.sync();
    return aside;
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** Puts what a file holds on disk. */
export const syncFile = async (path: string): Promise<void> => {
  await using file = await open(path, 'r+');
  await file.sync();
};

/** Puts the names in a folder on disk; Windows does that by itself and opens no folder. */
export const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
};
