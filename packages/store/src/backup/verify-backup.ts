import { join } from 'node:path';
import { DATA_FILE } from '../embedded/data-file.ts';
import { backupDamaged } from './backup-failure.ts';
import type { NotedHead } from './look-for-heads.ts';
import type { Manifest } from './manifest.ts';
import type { BackupOpener } from './read-backup.ts';
import { readBackup } from './read-backup.ts';
import { hasIndex } from './search-of-backup.ts';
import { summariseLog } from './summarise-log.ts';
import type { Verified } from './verify-workspace.ts';
import { verifyWorkspace } from './verify-workspace.ts';
import { withDataOf } from './with-data-of.ts';

export interface VerifiedBackup extends Verified {
  readonly manifest: Manifest;
}

/**
 * Reads all of a backup, without changing it, and gives what does not hold in it: faults that the workspace had when it was
 * backed up. Rejects with a `WorkspaceError` that names what is damaged, incomplete or not to be opened.
 */
export const verifyBackup = async (
  folder: string,
  opener: BackupOpener,
  noted: readonly NotedHead[] = [],
): Promise<VerifiedBackup> => {
  const backup = await readBackup(folder, opener);
  const { mac: _, ...manifest } = backup.manifest;
  const verified = await withDataOf(backup, opener, async (data) => {
    const { heads } = await summariseLog(data.database);
    if (heads !== manifest.heads)
      throw backupDamaged(join(folder, DATA_FILE), 'has other heads than its manifest says');
    return verifyWorkspace(data, { noted, hasIndex: hasIndex(manifest) });
  });
  return { ...verified, manifest };
};
