import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openWorkspace } from '../embedded/open-workspace.ts';
import type { WorkspaceOptions } from '../embedded/open-workspace.ts';
import { keysOf } from '../keys/held-keys.ts';
import { failureOfDatabase } from '../postgres/failure-of-database.ts';
import { SEAL_FILE } from '../keys/seal-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { copyInWorker } from './copy-in-worker.ts';
import type { Copied } from './copy-in-worker.ts';
import { copyTables } from './copy-tables.ts';

/** Copies a workspace of another engine, as one transaction sees it, into a data file of ours with a seal beside it. */
export const copyIntoFile = async (
  { database, place }: Workspace,
  to: string,
  options: Omit<WorkspaceOptions, 'folder'>,
): Promise<{ readonly copied: Copied; readonly dataKey: string }> => {
  const folder = join(dirname(to), 'working');
  try {
    const working = await openWorkspace({ ...options, folder });
    const dataKey = keysOf(working)?.dataKey;
    if (dataKey === undefined) throw new Error('a data file without a key');
    try {
      await database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((from) =>
          working.database.transaction().execute((transaction) => copyTables(from, transaction)),
        )
        .catch((error: unknown) => {
          // Here and not where files are written: a server that is gone is told of by codes of the system too.
          throw failureOfDatabase(error, place);
        });
    } finally {
      await working.close();
    }
    const copied = await copyInWorker({ from: working.place, to, dataKey });
    await copyFile(join(folder, SEAL_FILE), join(dirname(to), SEAL_FILE));
    return { copied, dataKey };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
