import { dirname } from 'node:path';
import { KNOWN_SCHEMA } from '../migrations/migrations.ts';
import { noData } from '../keys/key-failure.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { inShell } from './in-shell.ts';

/** Throws for a data file that does not have the schema of this release: 0 is that of one in which nothing was laid out. */
export const refuseOtherSchema = (path: string, found: number): void => {
  if (found === KNOWN_SCHEMA) return;
  if (found === 0) throw noData(path);
  throw found > KNOWN_SCHEMA ? newerSchema(path, found) : needsMigration(path, found);
};

export const newerSchema = (path: string, found: number): WorkspaceError =>
  new WorkspaceError('newer-schema', path, {
    message: `The data file ${path} was written by a later release: it has schema ${found}, this release knows ${KNOWN_SCHEMA}.`,
    hint: 'Open it with that release or a later one.',
  });

const needsMigration = (path: string, found: number): WorkspaceError =>
  new WorkspaceError('needs-migration', path, {
    message: `The data file ${path} was written by an earlier release: it has schema ${found}, this release needs schema ${KNOWN_SCHEMA}; nothing was changed.`,
    hint: `There is no way back: copy its folder and key file first, or back it up by the earlier release. Then run forewarn migrate --data ${inShell(dirname(path))}`,
  });
