import type { Workspace } from '../workspace/workspace.ts';
import { refuseFaulty, notEmpty } from './backup-failure.ts';
import { COPIED_TABLES } from './copied-tables.ts';
import { rebuildIndex } from '../search/index-events.ts';
import { copyTables } from './copy-tables.ts';
import { endSessions } from './end-sessions.ts';
import type { BackupOpener } from './read-backup.ts';
import { readBackup } from './read-backup.ts';
import type { VerifiedBackup } from './verify-backup.ts';
import { verifyWorkspace } from './verify-workspace.ts';
import { withDataOf } from './with-data-of.ts';

/**
 * Copies the workspace of a backup into the tables of one in PostgreSQL that holds nothing, in one transaction: all of it
 * or none. Each row is read back and compared; the search index is made anew. Rejects with a `WorkspaceError`.
 */
export const restoreInto = async (
  workspace: Workspace,
  backup: string,
  opener: BackupOpener,
): Promise<VerifiedBackup> => {
  await refuseRows(workspace);
  const read = await readBackup(backup, opener);
  const { mac: _, ...manifest } = read.manifest;
  const verified = await withDataOf(read, opener, async (data) => {
    const found = await verifyWorkspace(data, { hasIndex: false });
    refuseFaulty(backup, found.faults);
    await data.database
      .transaction()
      .setAccessMode('read only')
      .execute((from) =>
        workspace.database.transaction().execute(async (to) => {
          await copyTables(from, to);
          await endSessions(to);
          // In the same transaction: a workspace that finds nothing looks like one in which there is nothing.
          await rebuildIndex(to, workspace.engine);
        }),
      );
    return found;
  });
  return { ...verified, manifest };
};

const refuseRows = async ({ database, place }: Workspace): Promise<void> => {
  for (const { name } of COPIED_TABLES) {
    const row = await database
      .selectFrom(name)
      .select((build) => build.lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) throw notEmpty(place, 'a database that holds no workspace yet');
  }
};
