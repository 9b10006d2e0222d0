import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { WorkspaceError } from './workspace-error.ts';

const KEY = /^[0-9a-f]{64}$/;
/** The bits of a mode that let anyone but the owner do anything. */
const OTHERS = 0o077;

/**
 * The key in a key file, or nothing when there is no such file. Refuses a file that cannot be read, holds no key, or can
 * be read by others than its owner.
 */
export const readKeyFile = async (path: string): Promise<string | undefined> => {
  const found = await readIfThere(path);
  if (found === undefined) return undefined;
  const key = found.text.trim().toLowerCase();
  if (!KEY.test(key)) {
    throw new WorkspaceError('key-malformed', path, {
      message: `The key file ${path} holds no key: a key is 64 hexadecimal digits on one line.`,
      hint: 'Put back the key file that was written with the workspace, or name the right one.',
    });
  }
  if (found.isExposed) {
    throw new WorkspaceError('key-exposed', path, {
      message: `The key file ${path} is open to other accounts of this machine.`,
      hint: `Close it to all but its owner: chmod 600 ${inShell(path)}`,
    });
  }
  return key;
};

/**
 * Writes a fresh key, readable by its owner only, and gives it once it is on disk; or gives the key of another process
 * that was faster. An existing file is never written to.
 */
export const createKeyFile = async (path: string): Promise<string> => {
  const key = randomBytes(32).toString('hex');
  // Written aside and linked, so that the file is there whole or not at all, and only if it was not there.
  const aside = `${path}.${randomUUID()}`;
  try {
    await makeFolder(dirname(path));
    await writeToDisk(aside, `${key}\n`);
    await link(aside, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    const other = codeOf(cause) === 'EEXIST' ? await readKeyFile(path) : undefined;
    if (other !== undefined) return other;
    throw new WorkspaceError('key-not-writable', path, {
      message: `The key file ${path} cannot be written.`,
      hint: 'Choose a place for it that you may write to.',
      cause,
    });
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
  return key;
};

interface Found {
  readonly text: string;
  readonly isExposed: boolean;
}

const readIfThere = async (path: string): Promise<Found | undefined> => {
  try {
    await using file = await open(path, 'r');
    const { mode } = await file.stat();
    // Windows has no such modes: Node makes them up there.
    const isExposed = process.platform !== 'win32' && (mode & OTHERS) !== 0;
    return { text: await file.readFile('utf8'), isExposed };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new WorkspaceError('key-not-readable', path, {
      message: `The key file ${path} cannot be read.`,
      hint: 'See that it is a file and that you may read it.',
      cause,
    });
  }
};

const writeToDisk = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Puts the name of a new file on disk too; Windows does that by itself and opens no folder. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** A path as a POSIX shell takes it. */
const inShell = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
