import { open } from 'node:fs/promises';
import { inShell } from '../embedded/in-shell.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { isOpenToOthers } from './is-open-to-others.ts';

const LONGEST = 4096;

/**
 * The lines of a file with passphrases, or of standard input for `-`. Rejects with a `WorkspaceError` when the file cannot
 * be read, has no line, or can be read by others than its owner.
 */
export const readPassphrases = async (path: string): Promise<readonly [string, ...string[]]> => {
  const [first, ...others] = linesOf(path === '-' ? await readStandardInput() : await readFrom(path));
  if (first === undefined || first === '') throw notReadable(path);
  return [first, ...others];
};

const readFrom = async (path: string): Promise<string> => {
  try {
    await using file = await open(path, 'r');
    const { mode } = await file.stat();
    if (isOpenToOthers(path, mode)) throw exposed(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch (error) {
    throw error instanceof WorkspaceError ? error : notReadable(path, error);
  }
};

const exposed = (path: string): WorkspaceError =>
  new WorkspaceError('passphrase-exposed', path, {
    message: `The file ${path} with the passphrase is open to other accounts of this machine.`,
    hint: `Close it to all but its owner: chmod 600 ${inShell(path)}`,
  });

const notReadable = (path: string, cause?: unknown): WorkspaceError =>
  new WorkspaceError('passphrase-not-readable', path, {
    message: `There is no passphrase to be read from ${path === '-' ? 'standard input' : path}.`,
    hint: 'Put it on the first line of a file that only you can open.',
    cause,
  });

/** Editors of Windows put a mark of their own first. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);

/** Read once, however many passphrases are taken from it. */
let standardInput: Promise<string> | undefined;
const readStandardInput = (): Promise<string> => {
  standardInput ??= (async () => {
    let text = '';
    for await (const piece of process.stdin) {
      text += String(piece);
      if (text.length > LONGEST) break;
    }
    return text;
  })();
  return standardInput;
};
