import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CaseFile, Problem, Result } from '@forewarn/core';
import { accepted, CASE_LIMITS, readCaseFile, refused } from '@forewarn/core';
import type { Failure } from './failure.ts';
import { failureOf, inputFailure } from './failure.ts';

/** Where the person stands: a package manager changes the folder before it runs a script, and says from where. */
export const fromWhereThePersonStands = (path: string): string =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** The case of a file, or all that is wrong with it. Nothing is read past the limit on size. */
export const readCaseWithProblems = async (
  path: string,
): Promise<Result<CaseFile, { readonly failure: Failure; readonly problems: readonly Problem[] }>> => {
  const read = await readText(path);
  if (!read.ok) return refused({ failure: read.refusal, problems: [] });
  const parsed = readCaseFile(read.value);
  return parsed.ok ? parsed : refused({ failure: failureOf(parsed.refusal), problems: parsed.refusal });
};

/** The case of a file, or the first thing that is wrong with it. */
export const readCase = async (path: string): Promise<Result<CaseFile, Failure>> => {
  const read = await readCaseWithProblems(path);
  return read.ok ? read : refused(read.refusal.failure);
};

const readText = async (path: string): Promise<Result<string, Failure>> => {
  const place = fromWhereThePersonStands(path);
  try {
    const { size } = await stat(place);
    if (size > CASE_LIMITS.bytes) {
      return refused(
        failureOf([
          { code: 'too-large', path: '$', found: String(size), expected: String(CASE_LIMITS.bytes) },
        ]),
      );
    }
    const text = decode(await readFile(place));
    return text === undefined ? refused(failureOf([{ code: 'wrong-encoding', path: '$' }])) : accepted(text);
  } catch (error) {
    return refused(fileFailure(path, error));
  }
};

/** The text without a byte order mark, or nothing when it is not UTF-8; a zero byte is the mark of UTF-16 or of no text at all. */
const decode = (bytes: Uint8Array): string | undefined => {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Why a file could not be read or written, in words; throws what is no fault of the file. */
export const fileFailure = (path: string, error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return inputFailure(
        'no-such-file',
        path,
        `There is no file “${path}”.`,
        'Check the path; it is taken from the folder you stand in.',
      );
    case 'EISDIR':
      return inputFailure('not-a-file', path, `“${path}” is a folder.`, 'Name the case file in it.');
    case 'ENOTDIR':
      return inputFailure(
        'no-such-file',
        path,
        `There is no folder for “${path}”.`,
        'Check the path; it is taken from the folder you stand in.',
      );
    case 'ENOSPC':
    case 'EROFS':
      return inputFailure(
        'not-writable',
        path,
        `“${path}” cannot be written: the medium is full or read-only.`,
        'Choose another place.',
      );
    case 'EACCES':
    case 'EPERM':
      return inputFailure(
        'not-readable',
        path,
        `“${path}” is not open to you.`,
        'Ask its owner, or copy it.',
      );
    default:
      throw error;
  }
};
