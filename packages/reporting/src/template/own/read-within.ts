import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';

/** Why a file of an organisation's folder is not read. */
export interface OwnFileFault {
  readonly code: 'own-file';
  readonly problem:
    | 'no-such-folder'
    | 'leads-outside'
    | 'not-a-file'
    | 'not-readable'
    | 'too-large'
    | 'wrong-encoding';
  readonly file: string;
}

/** The most bytes that a template or its words may hold. */
export const MOST_BYTES = 256 * 1024;

/**
 * The text of a file of a folder; null where there is none. Refused: a link that leads out of the folder, what is no file, is
 * larger than `MOST_BYTES`, or is not UTF-8.
 */
export const readWithin = async (
  folder: string,
  ...path: readonly string[]
): Promise<Result<string | null, OwnFileFault>> => {
  const file = join(folder, ...path);
  const fault = (problem: OwnFileFault['problem']): Result<never, OwnFileFault> =>
    refused({ code: 'own-file', problem, file });
  const [root, real] = await Promise.all([placeOf(folder), placeOf(file)]);
  if (root === undefined) return refused({ code: 'own-file', problem: 'no-such-folder', file: folder });
  if (real === undefined) return accepted(null);
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`)) return fault('leads-outside');
  const handle = await opened(real);
  if (handle === undefined) return fault('not-readable');
  try {
    const bytes = await bytesOf(handle);
    if (bytes === undefined) return fault('not-a-file');
    if (bytes.length > MOST_BYTES) return fault('too-large');
    const text = decode(bytes);
    return text === undefined ? fault('wrong-encoding') : accepted(text);
  } finally {
    await handle.close();
  }
};

/** Where a path leads in the end; nothing where it leads nowhere. */
const placeOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

/** What stands there is opened as it is: no link that somebody puts in its place, and no pipe that keeps one waiting. */
const opened = (place: string): Promise<FileHandle | undefined> =>
  // Windows has neither flag.
  open(
    place,
    constants.O_RDONLY |
      ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
      ((constants.O_NONBLOCK as number | undefined) ?? 0),
  ).catch(() => undefined);

/** The bytes, and at most one past the limit; nothing of what is no file. */
const bytesOf = async (handle: FileHandle): Promise<Uint8Array | undefined> => {
  if (!(await handle.stat()).isFile()) return undefined;
  const buffer = Buffer.alloc(MOST_BYTES + 1);
  let size = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, size, buffer.length - size, size);
    size += bytesRead;
    if (bytesRead === 0 || size === buffer.length) return buffer.subarray(0, size);
  }
};

/** The text without a byte order mark, or nothing when it is not UTF-8. */
const decode = (bytes: Uint8Array): string | undefined => {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
