import { basename, relative } from 'node:path';
import { fromWhereThePersonStands } from './read-case.ts';

/** The names of the files, or their paths from where the person stands where two have one name. */
export const caseLabels = (paths: readonly string[]): readonly string[] => {
  const names = paths.map((path) => basename(path, '.json'));
  return new Set(names).size === names.length
    ? names
    : paths.map((path) => relative(fromWhereThePersonStands('.'), fromWhereThePersonStands(path)));
};
