import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CaseFile, Library, Problem, Result } from '@forewarn/core';
import { accepted, CASE_LIMITS, readCaseFile, refused } from '@forewarn/core';
import type { Failure } from './failure.ts';
import { failureOf, usageFailure } from './failure.ts';
import { fileFailure } from './file-failure.ts';

/** Where the person stands: a package manager changes the folder before it runs a script, and says from where. */
export const fromWhereThePersonStands = (path: string): string =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** The case of a file, or all that is wrong with it. Nothing is read past the limit on size. */
export const readCaseWithProblems = async (
  path: string,
  library?: Library,
): Promise<Result<CaseFile, { readonly failure: Failure; readonly problems: readonly Problem[] }>> => {
  const read = await readText(path);
  if (!read.ok) return refused({ failure: read.refusal, problems: [] });
  const parsed = readCaseFile(read.value, library);
  return parsed.ok ? parsed : refused({ failure: failureOf(parsed.refusal), problems: parsed.refusal });
};

/** The case of a file, or the first thing that is wrong with it. */
export const readCase = async (path: string, library?: Library): Promise<Result<CaseFile, Failure>> => {
  const read = await readCaseWithProblems(path, library);
  return read.ok ? read : refused(read.refusal.failure);
};

/** The text of a file without a byte order mark. Refused: what is no UTF-8, or larger than a case may be. */
export const readText = async (path: string): Promise<Result<string, Failure>> => {
  if (path === '')
    return refused(usageFailure('arguments', 'The name of the file is empty.', 'Name the file.'));
  try {
    const bytes = await readUpTo(fromWhereThePersonStands(path), CASE_LIMITS.bytes);
    if (bytes.length > CASE_LIMITS.bytes) {
      const size = `more than ${CASE_LIMITS.bytes}`;
      return refused(
        failureOf([{ code: 'too-large', path: '$', found: size, expected: String(CASE_LIMITS.bytes) }]),
      );
    }
    const text = decode(bytes);
    return text === undefined ? refused(failureOf([{ code: 'wrong-encoding', path: '$' }])) : accepted(text);
  } catch (error) {
    return refused(fileFailure('read', path, error));
  }
};

/** The bytes of a file or a pipe, and at most one chunk past the limit: a stream need not tell its size, nor end. */
const readUpTo = async (place: string, limit: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  const { size: told } = await stat(place);
  const stream = createReadStream(place, told > limit ? { end: limit } : {});
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
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
