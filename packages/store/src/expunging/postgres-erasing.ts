import { sql } from 'kysely';
import { purgeIndex } from '../search/index-events.ts';
import type { Erasing } from './erasing.ts';

/** Every table that text of an event has stood in. */
const TABLES = ['event', 'search_entry', 'search_word', 'snapshot', 'attachment'];

/**
 * Erasing in PostgreSQL: by a function of the database, since no role may change an event. Rows as they were stay in the
 * tables' files until these are written anew, which their owner alone may have done and which nobody reads or writes
 * meanwhile; the server's own log, its archives and standbys are its operator's.
 */
export const postgresErasing: Erasing = {
  erase: async (transaction, { requestId, record, body }) => {
    // Whoever keeps something computed from the case holds its row meanwhile: it is kept before and taken away, or not at all.
    await transaction
      .selectFrom('case')
      .select('id')
      .where('id', '=', record.case_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await sql`select expunge_event(${requestId}, ${record.approved_by}, ${body}, ${record.inner_hash},
      ${record.record_hash}, ${record.expunged_at})`.execute(transaction);
  },
  sweep: async (database) => {
    await purgeIndex(database, 'postgres');
    const { rows } = await sql<{ readonly owns: boolean | null }>`
      select bool_and(pg_has_role(relowner, 'usage')) as owns from pg_catalog.pg_class
      where relnamespace = current_schema()::regnamespace and relname in (${sql.join(TABLES)})`.execute(
      database,
    );
    if (rows[0]?.owns !== true) return ['dead-rows', 'write-ahead-log'];
    try {
      for (const table of TABLES) await sql.raw(`vacuum (full) ${table}`).execute(database);
    } catch {
      // It took longer, or waited longer, than a statement may: what is left to do is told.
      return ['dead-rows', 'write-ahead-log'];
    }
    return ['write-ahead-log'];
  },
  settle: () => Promise.resolve(),
};
