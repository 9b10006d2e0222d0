import { dirname } from 'node:path';
import { WorkspaceError } from '../workspace/workspace-error.ts';

/** How the system and SQLite name a medium that is full, read-only or failing. */
const CODES = /^(ENOSPC|EDQUOT|EROFS|EIO$|SQLITE_(FULL|READONLY|CANTOPEN|IOERR))/;

/** The same error, or where it comes of the medium of a data folder, or of that of temporary files, one that says so. */
export const failureOfMedium = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error && 'code' in error && CODES.test(String(error.code)))) return error;
  const place = 'path' in error && typeof error.path === 'string' ? dirname(error.path) : folder;
  return new WorkspaceError('folder-not-writable', folder, {
    message: `The folder ${place} cannot be written to (${String(error.code)}): its medium is full, read-only or failing.`,
    hint: 'Make room there. What was acknowledged is in the data folder still: if there is room, copy that to another medium.',
    cause: error,
  });
};
