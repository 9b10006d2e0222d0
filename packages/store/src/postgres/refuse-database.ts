import { KNOWN_SCHEMA } from '../migrations/migrations.ts';
import type { WorkspaceErrorCode } from '../workspace/workspace-error.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import type { Sight } from './look-at-database.ts';

const OLDEST = 150_000;
/** Every workspace has these from its first version on. */
const OURS = ['schema_version', 'case', 'event'];

/** Throws when a database cannot hold a workspace, whoever opens it. */
export const refuseUnfit = (sight: Sight, place: string): void => {
  const refuse = (code: WorkspaceErrorCode, message: string, hint: string): never => {
    throw new WorkspaceError(code, place, { message, hint });
  };
  if (sight.version < OLDEST)
    refuse(
      'database-too-old',
      `The database ${place} is PostgreSQL ${Math.floor(sight.version / 10_000)}; 15 or later is needed.`,
      'Upgrade the server, or choose another.',
    );
  if (sight.encoding !== 'UTF8')
    refuse(
      'database-not-utf8',
      `The database ${place} keeps its text as ${sight.encoding}, which cannot hold every language.`,
      'Make one with: create database NAME encoding UTF8 template template0.',
    );
  if (sight.isReadOnly)
    refuse(
      'database-read-only',
      `The database ${place} takes no writes: it is a standby, or set to read only.`,
      'Name the primary server, or set default_transaction_read_only to off.',
    );
  if (!sight.isDurable)
    refuse(
      'database-not-durable',
      `The server of the database ${place} acknowledges what is not on disk yet.`,
      'Set fsync, full_page_writes and synchronous_commit to on.',
    );
  if (sight.schema === null)
    refuse(
      'database-rights-missing',
      `The role ${sight.role} sees no schema in the database ${place}.`,
      'Give it one: grant usage on schema public, or set its search_path.',
    );
  if (!isEmpty(sight) && !OURS.every((table) => sight.tables.includes(table)))
    refuse(
      'database-of-another',
      `The database ${place} holds something else than a workspace: the table ${sight.tables[0]}.`,
      'Make a database for Forewarn alone.',
    );
};

/** Whether there is nothing in it yet. */
export const isEmpty = ({ tables }: Sight): boolean => tables.length === 0;

export const needsMigration = (
  { role, ownsTables }: Pick<Sight, 'role' | 'ownsTables'>,
  place: string,
  found: number,
): WorkspaceError => {
  const [first, migrate] = [
    found === 0 ? 'Run' : 'There is no way back: back it up by the earlier release first. Then run',
    'forewarn migrate --database OWNER_URL',
  ];
  return new WorkspaceError('needs-migration', place, {
    message:
      found === 0
        ? `There are no tables in the database ${place}, and the role ${role} may not lay them out.`
        : `The database ${place} was written by an earlier release: it has schema ${found}, this release needs schema ${KNOWN_SCHEMA}; nothing was changed.`,
    hint: `${first} ${migrate}${found > 0 && ownsTables ? '' : ` --role ${role}`}, as the owner of the database.`,
  });
};

/** For who looks for a workspace and is not to make one. */
export const noWorkspace = (place: string): WorkspaceError =>
  new WorkspaceError('no-workspace', place, {
    message: `There is no workspace in the database ${place}.`,
    hint: 'Name the database of the workspace; forewarn migrate makes one, and forewarn restore brings one there.',
  });

export const rightsMissing = (sight: Sight, place: string, missing: string): WorkspaceError =>
  new WorkspaceError('database-rights-missing', place, {
    message: `The role ${sight.role} lacks rights in the database ${place}: ${missing}.`,
    hint: `Run forewarn migrate --database OWNER_URL --role ${sight.role}, as the owner of the tables.`,
  });

export const newerDatabase = (place: string, found: number): WorkspaceError =>
  new WorkspaceError('newer-schema', place, {
    message: `The database ${place} was written by a later release: it has schema ${found}, this release knows ${KNOWN_SCHEMA}.`,
    hint: 'Open it with that release or a later one.',
  });
