import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Failure } from './failure.ts';
import { usageFailure } from './failure.ts';
import { fromWhereThePersonStands } from './read-case.ts';

const FILE = 'file:';

/**
 * What follows `--database`, with the path of a file made whole. An address with a password is refused: what stands on a
 * command line is shown to everyone on the machine by its list of processes.
 */
export const readDatabaseFlag = (given: string | undefined): Result<string | undefined, Failure> => {
  if (given?.startsWith(FILE) === true)
    return accepted(`${FILE}${fromWhereThePersonStands(given.slice(FILE.length))}`);
  const url = URL.parse(given ?? '');
  if (url === null || (url.password === '' && !url.searchParams.has('password'))) return accepted(given);
  return refused(
    usageFailure(
      '--database',
      'The address holds a password, which the list of processes shows to everyone on this machine.',
      'Put the address into a file and give --database file:PATH, or into the variable FOREWARN_DATABASE.',
    ),
  );
};
