import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isDamage } from '../damage.ts';
import { DATA_FILE } from '../embedded/data-file.ts';
import { damagedWorkspace } from '../embedded/damaged-workspace.ts';
import { makeFolder } from '../embedded/make-folder.ts';
import { createFile, syncFile, syncFolder } from '../embedded/put-file.ts';
import { refuseKeyWithin } from '../embedded/refuse-key-within.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { keysOf } from '../keys/held-keys.ts';
import type { Unlocked } from '../keys/unlock.ts';
import { sealDataKeys } from '../keys/seal-data-keys.ts';
import { createSeal, readSeal, SEAL_FILE, sealFileOf } from '../keys/seal-file.ts';
import { failureOfDatabase } from '../postgres/failure-of-database.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backupNotEntered, backupNotWritable } from './backup-failure.ts';
import { copyInWorker } from './copy-in-worker.ts';
import { copyIntoFile } from './copy-into-file.ts';
import { fileOf } from './file-of.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_FILE, sealManifest } from './manifest.ts';
import { recordBackup } from './record-backup.ts';
import { refuseFull } from './refuse-full.ts';
import { summaryOf } from './summarise-log.ts';

export interface BackupOptions {
  /** Who asks for it, for the register of exports. */
  readonly actor: string;
  /** What the backup of a PostgreSQL workspace is sealed under; written when it is not there. One of our own keeps its seal. */
  readonly keyFile: string;
  readonly passphrase?: string | undefined;
  readonly now?: () => Date;
}

/**
 * Copies a workspace, as it is at one moment and while others write to it, into a folder that is empty or not there. The
 * backup opens with what the workspace opens with at that moment. When this returns, it is on disk; rejects with a
 * `WorkspaceError` when it cannot be written, and then there is no such folder.
 */
export const backUp = async (
  workspace: Workspace,
  folder: string,
  options: BackupOptions,
): Promise<Manifest> => {
  const place = resolve(folder);
  await refuseKeyWithin(place, options.keyFile);
  await refuseFull(place, 'a folder that is not there yet');
  const now = options.now ?? (() => new Date());
  // Beside it, so that it can be put in its place in one step, under a name that says that it is not whole.
  const aside = join(dirname(place), `.${basename(place)}.unfinished-${randomUUID()}`);
  try {
    await makeFolder(dirname(place));
    await mkdir(aside, { mode: 0o700 });
    const manifest = await write(workspace, aside, { ...options, now });
    // First: a backup that nobody can read of in the register is not to be had.
    await recordBackup(workspace, manifest, options.actor, now()).catch((error: unknown) => {
      const lost = failureOfDatabase(error, workspace.place);
      throw lost instanceof WorkspaceError ? lost : backupNotEntered(place, workspace.place, error);
    });
    await rmdir(place).catch(() => undefined);
    await rename(aside, place);
    await syncFolder(dirname(place));
    return manifest;
  } catch (error) {
    throw failureOf(error, workspace, place);
  } finally {
    await rm(aside, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
};

const write = async (
  workspace: Workspace,
  aside: string,
  { keyFile, passphrase, now }: BackupOptions & { readonly now: () => Date },
): Promise<Manifest> => {
  const madeAt = now().toISOString();
  const to = join(aside, DATA_FILE);
  const unlocked = keysOf(workspace);
  const { copied, dataKey } =
    unlocked === undefined
      ? await copyIntoFile(workspace, to, { keyFile, passphrase, now })
      : await copyOwn(workspace, unlocked, to);
  await syncFile(to);
  const manifest: Manifest = {
    format: 'forewarn.backup/1',
    madeAt,
    engine: workspace.engine,
    schema: copied.schema,
    ...summaryOf(copied.cases),
    files: [await fileOf(to), await fileOf(join(aside, SEAL_FILE))],
  };
  // Last: what has no manifest was never finished.
  await createFile(
    join(aside, MANIFEST_FILE),
    `${JSON.stringify(sealManifest(manifest, dataKey), null, 2)}\n`,
  );
  return manifest;
};

const copyOwn = async ({ place }: Workspace, { dataKey, keys, opener }: Unlocked, to: string) => {
  const copied = await copyInWorker({ from: place, to, dataKey });
  const sealed = await readSeal(sealFileOf(place));
  await createSeal(sealFileOf(to), sealed ?? (await sealDataKeys(keys, opener)));
  return { copied, dataKey };
};

const failureOf = (error: unknown, { place }: Workspace, folder: string): unknown => {
  if (error instanceof WorkspaceError)
    return error.code === 'folder-not-writable' ? backupNotWritable(folder, error.cause) : error;
  if (isDamage(error)) return damagedWorkspace(place, error);
  return isOfMedium(error) ? backupNotWritable(folder, error) : error;
};

/** Codes of the system and of SQLite; a database that others run has codes of its own, and our own mistakes ERR_…. */
const OF_MEDIUM = /^(E(?!RR_)|SQLITE_)/;

const isOfMedium = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && OF_MEDIUM.test(String(error.code));
