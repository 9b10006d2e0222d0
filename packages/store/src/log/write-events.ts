import type { Kysely } from 'kysely';
import { latestOf } from './link-records.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseRow, EventRow } from './tables.ts';

/** Few enough rows for one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const ROWS_A_STATEMENT = 500;

/** Writes linked rows and brings the summary of their case up to date; gives the new summary. */
export const writeEvents = async (
  transaction: Kysely<Tables>,
  row: Pick<CaseRow, 'id' | 'head' | 'events' | 'last_at'>,
  events: readonly EventRow[],
): Promise<Pick<CaseRow, 'head' | 'events' | 'last_at'>> => {
  for (let start = 0; start < events.length; start += ROWS_A_STATEMENT) {
    await transaction
      .insertInto('event')
      .values(events.slice(start, start + ROWS_A_STATEMENT))
      .execute();
  }
  const moments = [...(row.last_at === null ? [] : [row.last_at]), ...events.map(({ at }) => at)];
  const summary = {
    head: events.at(-1)?.hash ?? row.head,
    events: row.events + events.length,
    last_at: latestOf(moments),
  };
  await transaction.updateTable('case').set(summary).where('id', '=', row.id).execute();
  return summary;
};
