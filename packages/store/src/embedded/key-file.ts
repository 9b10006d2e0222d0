import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inShell } from './in-shell.ts';
import { makeFolder } from './make-folder.ts';
import { createFile } from './put-file.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

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
  try {
    await makeFolder(dirname(path));
    if (await createFile(path, `${key}\n`)) return key;
  } catch (cause) {
    throw keyNotWritable(path, cause);
  }
  const other = await readKeyFile(path);
  if (other === undefined) throw keyNotWritable(path);
  return other;
};

const keyNotWritable = (path: string, cause?: unknown): WorkspaceError =>
  new WorkspaceError('key-not-writable', path, {
    message: `The key file ${path} cannot be written.`,
    hint: 'Choose a place for it that you may write to.',
    cause,
  });

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

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
