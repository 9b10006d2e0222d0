import type { Kysely } from 'kysely';
import { isUnreachable } from '../postgres/failure-of-database.ts';
import type { Tables } from '../workspace/tables.ts';
import type { LogWriting } from './log-writing.ts';

/** Writing to a database with many connections: a write waits for others to its cases alone. */
export const createPostgresWriting = (database: Kysely<Tables>): LogWriting => ({
  engine: 'postgres',
  // Naming the isolation says that the transaction takes its own locks.
  write: (act) => database.transaction().setIsolationLevel('read committed').execute(act),
  // In one order, so that no two servers wait for each other's cases.
  holdCases: (transaction, ids) =>
    transaction.selectFrom('case').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute(),
  // Where the connection is lost with the commit under way, nobody knows whether it came to be.
  mayTryParts: (error) => !isUnreachable(error),
});
