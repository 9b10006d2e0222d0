import { readFileSync, statSync } from 'node:fs';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { inShell, isOpenToOthers } from '@forewarn/store/keys';

export interface DatabaseProblem {
  readonly message: string;
  readonly hint: string;
}

const FILE = 'file:';

/**
 * The address of a PostgreSQL database, given itself or, as `file:PATH`, by the file that holds it, which only its owner may
 * open. What is refused is never repeated: it may hold a password.
 */
export const readDatabaseOption = (given: string): Result<string, DatabaseProblem> => {
  const read = given.startsWith(FILE) ? readSecretFile(given.slice(FILE.length)) : accepted(given);
  if (!read.ok || isAddress(read.value)) return read;
  return refused({
    message: '--database is not the address of a PostgreSQL database.',
    hint: 'Give postgres://USER:PASSWORD@HOST:PORT/DATABASE, or file:PATH of a file that holds that.',
  });
};

const isAddress = (text: string): boolean => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '');

const readSecretFile = (path: string): Result<string, DatabaseProblem> => {
  try {
    if (isOpenToOthers(path, statSync(path).mode))
      return refused({
        message: `The file ${path} with the address of the database is open to other accounts of this machine.`,
        hint: `Close it to all but its owner: chmod 600 ${inShell(path)}`,
      });
    return accepted(readFileSync(path, 'utf8').trim());
  } catch {
    return refused({
      message: `The file ${path} with the address of the database cannot be read.`,
      hint: 'Name a file that this account may read.',
    });
  }
};
