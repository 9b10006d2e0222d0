import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FILE } from '../embedded/data-file.ts';
import { sealDamaged } from '../keys/key-failure.ts';
import { readSeal, SEAL_FILE } from '../keys/seal-file.ts';
import type { Unlocked } from '../keys/unlock.ts';
import { unlockSealed } from '../keys/unlock.ts';
import { KNOWN_SCHEMA } from '../migrations/migrations.ts';
import { backupDamaged, backupIncomplete, backupOfLater, noBackup } from './backup-failure.ts';
import { fileOf } from './file-of.ts';
import type { SealedManifest } from './manifest.ts';
import { isManifestOf, LONGEST_MANIFEST, MANIFEST_FILE, parseManifest } from './manifest.ts';

/** What opens a backup. */
export interface BackupOpener {
  readonly keyFile: string;
  readonly passphrase?: string | undefined;
}

/** A backup whose files are the ones that were written, and the key of its data. */
export interface ReadBackup {
  readonly folder: string;
  readonly manifest: SealedManifest;
  readonly unlocked: Unlocked;
  /** Whether it has the schema of this release. */
  readonly isCurrent: boolean;
}

const FILES = [DATA_FILE, SEAL_FILE];
/** What SQLite would take in with the data, or remove. */
const TAKEN_IN = [`${DATA_FILE}-wal`, `${DATA_FILE}-journal`];

/**
 * Reads a backup from its beginning to its end and compares it with its manifest, and that with the code that the data key
 * makes. Rejects with a `WorkspaceError` that names the file that is missing or damaged, or says that the key is not its.
 */
export const readBackup = async (
  folder: string,
  { keyFile, passphrase }: BackupOpener,
): Promise<ReadBackup> => {
  const manifest = await readManifest(folder);
  for (const name of FILES) await compare(folder, name, manifest);
  for (const name of TAKEN_IN) await refuseFile(join(folder, name));
  const seal = await readSeal(join(folder, SEAL_FILE));
  if (seal === undefined) throw sealDamaged(join(folder, SEAL_FILE));
  const unlocked = await unlockSealed(seal, { path: join(folder, DATA_FILE), keyFile, passphrase });
  if (!isManifestOf(manifest, unlocked.dataKey))
    throw backupDamaged(join(folder, MANIFEST_FILE), 'was changed after it was written');
  if (manifest.schema > KNOWN_SCHEMA) throw backupOfLater(folder, manifest.schema, KNOWN_SCHEMA);
  return { folder, manifest, unlocked, isCurrent: manifest.schema === KNOWN_SCHEMA };
};

const readManifest = async (folder: string): Promise<SealedManifest> => {
  const path = join(folder, MANIFEST_FILE);
  const manifest = parseManifest(await readShort(path).catch(() => Promise.reject(noBackup(folder))));
  if (manifest === undefined) throw backupDamaged(path, 'is no manifest of a backup');
  return manifest;
};

const readShort = async (path: string): Promise<string> => {
  await using file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_MANIFEST), 0, LONGEST_MANIFEST, 0);
  return buffer.subarray(0, bytesRead).toString('utf8');
};

const refuseFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.size > 0) throw backupDamaged(path, 'was not written with it');
};

const compare = async (folder: string, name: string, { files }: SealedManifest): Promise<void> => {
  const path = join(folder, name);
  const written = files.find((file) => file.name === name);
  if (written === undefined) throw backupDamaged(join(folder, MANIFEST_FILE), `does not name ${name}`);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw backupIncomplete(path);
  if (found.size !== written.bytes)
    throw backupDamaged(path, `has ${found.size} bytes; ${written.bytes} were written`);
  if ((await fileOf(path)).sha256 !== written.sha256) throw backupDamaged(path, 'is not what was written');
};
