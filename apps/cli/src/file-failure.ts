import type { Failure } from './failure.ts';
import { inputFailure } from './failure.ts';

const READING: Readonly<
  Record<string, (path: string) => readonly [code: string, message: string, hint: string]>
> = {
  ENOENT: (path) => [
    'no-such-file',
    `There is no file “${path}”.`,
    'Check the path; it is taken from the folder you stand in.',
  ],
  ENOTDIR: (path) => [
    'no-such-file',
    `There is no file “${path}”.`,
    'A part of that path is a file, not a folder.',
  ],
  EISDIR: (path) => ['not-a-file', `“${path}” is a folder.`, 'Name the file in it.'],
  EACCES: (path) => ['not-readable', `“${path}” is not open to you.`, 'Ask its owner, or copy it.'],
};

const WRITING: typeof READING = {
  ENOENT: (path) => [
    'no-such-folder',
    `There is no folder for “${path}”.`,
    'Make the folder first, or choose another.',
  ],
  ENOTDIR: (path) => [
    'no-such-folder',
    `There is no folder for “${path}”.`,
    'A part of that path is a file, not a folder.',
  ],
  EISDIR: (path) => ['not-a-file', `“${path}” is a folder.`, 'Name a file in it.'],
  EACCES: (path) => ['not-writable', `“${path}” may not be written by you.`, 'Choose another place.'],
  ENOSPC: (path) => [
    'not-writable',
    `“${path}” cannot be written: the medium is full.`,
    'Make room, or choose another place.',
  ],
  EROFS: (path) => [
    'not-writable',
    `“${path}” cannot be written: the medium is read-only.`,
    'Choose another place.',
  ],
};

/** Why a file could not be read or written, in words. What the system did not refuse is a bug, and thrown. */
export const fileFailure = (act: 'read' | 'write', path: string, error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const words = (act === 'read' ? READING : WRITING)[code === 'EPERM' ? 'EACCES' : code];
  const [name, message, hint] = words?.(path) ?? [
    act === 'read' ? 'not-readable' : 'not-writable',
    `“${path}” cannot be ${act === 'read' ? 'read' : 'written'}: the system answers ${code}.`,
    'Try a copy in another place.',
  ];
  return inputFailure(name, path, message, hint);
};
