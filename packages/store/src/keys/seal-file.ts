import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createFile, replaceFile } from '../embedded/put-file.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { sealDamaged } from './key-failure.ts';
import type { Seal } from './seal.ts';
import { LONGEST_SEAL, parseSeal } from './seal.ts';

export const SEAL_FILE = 'workspace.seal';

/** Where the seal of a data file lies. */
export const sealFileOf = (dataFile: string): string => join(dirname(dataFile), SEAL_FILE);

/** The seal in a file, or nothing when there is no such file. Refuses what cannot be read or is no seal. */
export const readSeal = async (path: string): Promise<Seal | undefined> => {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const seal = parseSeal(text);
  if (seal === undefined) throw sealDamaged(path);
  return seal;
};

/** No more than a seal is long: what lies there may be anything. */
const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_SEAL + 1), 0, LONGEST_SEAL + 1, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw sealDamaged(path, cause);
  }
};

/** Puts a seal in the place of the one before; at any moment one of the two is there, whole. */
export const replaceSeal = (path: string, seal: Seal): Promise<void> =>
  writing(path, () => replaceFile(path, textOf(seal)));

/** Writes the first seal of a workspace; gives false when another process was faster. */
export const createSeal = (path: string, seal: Seal): Promise<boolean> =>
  writing(path, () => createFile(path, textOf(seal)));

export const textOf = (seal: Seal): string => `${JSON.stringify(seal, null, 2)}\n`;

const writing = async <Value>(path: string, write: () => Promise<Value>): Promise<Value> => {
  try {
    return await write();
  } catch (cause) {
    throw new WorkspaceError('folder-not-writable', path, {
      message: `The seal ${path} cannot be written; the one before it still holds.`,
      hint: 'See that the medium is not full and that you may write to the data folder.',
      cause,
    });
  }
};
