import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DATA_FILE } from '../embedded/data-file.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { makeFolder } from '../embedded/make-folder.ts';
import { syncFile, syncFolder } from '../embedded/put-file.ts';
import { refuseKeyWithin } from '../embedded/refuse-key-within.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { SEAL_FILE } from '../keys/seal-file.ts';
import { refuseFaulty, backupNotWritable } from './backup-failure.ts';
import type { BackupOpener, ReadBackup } from './read-backup.ts';
import { endSessions } from './end-sessions.ts';
import { readBackup } from './read-backup.ts';
import { refuseFull } from './refuse-full.ts';
import { hasIndex, isOfSearch } from './search-of-backup.ts';
import type { VerifiedBackup } from './verify-backup.ts';
import { verifyWorkspace } from './verify-workspace.ts';

export interface RestoreTarget extends BackupOpener {
  /** The data folder: empty, or not there. */
  readonly folder: string;
}

/**
 * Puts the workspace of a backup into a data folder, brought to the schema of this release. It is written aside and
 * verified there; only then it is put in its place, so that there is a whole workspace or none. It opens with what the
 * backup opens with. Rejects with a `WorkspaceError`, also for a backup of a workspace that was damaged.
 */
export const restore = async (backup: string, target: RestoreTarget): Promise<VerifiedBackup> => {
  const folder = resolve(target.folder);
  await refuseKeyWithin(folder, target.keyFile);
  await refuseFull(folder, 'a data folder that is empty or not there yet');
  const read = await readBackup(backup, target);
  await makeFolder(dirname(folder));
  const aside = join(dirname(folder), `.${basename(folder)}.restoring-${randomUUID()}`);
  try {
    const verified = await writeAside(read, aside, target);
    await putInPlace(aside, folder);
    return verified;
  } catch (error) {
    throw !(error instanceof WorkspaceError) && error instanceof Error && 'code' in error
      ? backupNotWritable(folder, error)
      : error;
  } finally {
    await rm(aside, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
};

const writeAside = async (
  read: ReadBackup,
  aside: string,
  target: RestoreTarget,
): Promise<VerifiedBackup> => {
  await mkdir(aside, { mode: 0o700 });
  for (const name of [SEAL_FILE, DATA_FILE]) {
    await copyFile(join(read.folder, name), join(aside, name));
    await chmod(join(aside, name), 0o600);
  }
  const { keyFile, passphrase } = target;
  const workspace = await openWorkspace({ folder: aside, keyFile, passphrase });
  try {
    const verified = await verifyWorkspace(workspace, { hasIndex: hasIndex(read.manifest) });
    refuseFaulty(read.folder, verified.faults);
    const faults = verified.faults.filter((fault) => !isOfSearch(fault));
    if (!hasIndex(read.manifest) || faults.length < verified.faults.length) await workspace.search.rebuild();
    await endSessions(workspace.database);
    const { mac: _, ...manifest } = read.manifest;
    return { ...verified, faults, manifest };
  } finally {
    await workspace.close();
  }
};

const putInPlace = async (aside: string, folder: string): Promise<void> => {
  for (const name of [SEAL_FILE, DATA_FILE]) await syncFile(join(aside, name));
  await syncFolder(aside);
  try {
    await rmdir(folder).catch(() => undefined);
    await rename(aside, folder);
  } catch (error) {
    if (!isMount(error)) throw error;
    await moveInto(aside, folder);
  }
  await syncFolder(dirname(folder));
};

/** A folder that a medium is mounted on cannot be replaced. */
const isMount = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EBUSY', 'EXDEV', 'ENOTEMPTY'].includes(String(error.code));

/** The data first: without its seal it is refused, while a seal without data would pass for a new workspace. */
const moveInto = async (aside: string, folder: string): Promise<void> => {
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is no longer empty`);
  const within = join(folder, basename(aside));
  try {
    await mkdir(within, { mode: 0o700 });
    for (const name of [DATA_FILE, SEAL_FILE]) {
      await copyFile(join(aside, name), join(within, name));
      await syncFile(join(within, name));
    }
    for (const name of [DATA_FILE, SEAL_FILE]) await rename(join(within, name), join(folder, name));
    await syncFolder(folder);
  } finally {
    await rm(within, { recursive: true, force: true });
  }
};
