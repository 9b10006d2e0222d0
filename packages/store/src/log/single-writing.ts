import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { LogWriting } from './log-writing.ts';

/** Writing to a database with many connections: each write is a transaction, and waits for others to its case alone. */
export const createSingleWriting = (database: Kysely<Tables>): LogWriting => ({
  engine: 'postgres',
  // Naming the isolation says that the transaction takes its own locks.
  write: (act) => database.transaction().setIsolationLevel('read committed').execute(act),
  holdCase: (transaction, id) =>
    transaction.selectFrom('case').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
});
