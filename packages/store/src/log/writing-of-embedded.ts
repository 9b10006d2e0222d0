import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { isBusy } from '../embedded/patiently.ts';
import type { LogWriting } from './log-writing.ts';

/** Writing to a database with one connection, whose transactions keep all other writers out from their beginning. */
export const createEmbeddedWriting = (database: Kysely<Tables>): LogWriting => ({
  engine: 'embedded',
  write: (act) => database.transaction().execute(act),
  holdCases: (transaction, ids) =>
    transaction.selectFrom('case').selectAll().where('id', 'in', ids).execute(),
  // One that could not begin, for another process held the database too long, would not begin the next time either.
  mayTryParts: (error) => !isBusy(error),
});
