import { readdir } from 'node:fs/promises';
import { backupNotWritable, notEmpty } from './backup-failure.ts';

/** Rejects when a folder is there and has anything in it, or is no folder. */
export const refuseFull = async (folder: string, wanted: string): Promise<void> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR' ? notEmpty(folder, wanted) : backupNotWritable(folder, error);
  });
  if (names.length > 0) throw notEmpty(folder, wanted);
};
