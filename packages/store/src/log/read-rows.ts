import type { CaseEvent, CaseHeader } from '@forewarn/core';
import type { Kysely } from 'kysely';
import type { CaseEntry, StoredCase, StoredEvent } from '../case-store.ts';
import { Damage } from '../damage.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseRow, EventRow } from './tables.ts';

// Header and body were checked by core before they were written, and nothing rewrites them: verify() is the check of that.
const headerOf = ({ header }: Pick<CaseRow, 'header'>): CaseHeader => parse(header) as CaseHeader;
const eventOf = ({ body }: Pick<EventRow, 'body'>): CaseEvent => parse(body) as CaseEvent;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Damage('a record that is not JSON');
  }
};

export const entryOf = (row: Pick<CaseRow, 'id' | 'header' | 'head' | 'events' | 'last_at'>): CaseEntry => ({
  id: row.id,
  header: headerOf(row),
  head: row.head,
  events: row.events,
  lastAt: row.last_at,
});

export const storedEventOf = (row: EventRow): StoredEvent => ({
  seq: row.seq,
  id: row.id,
  recordedAt: row.recorded_at,
  actor: row.actor,
  previous: row.previous,
  hash: row.hash,
  event: eventOf(row),
});

export const storedCaseOf = (row: CaseRow, events: readonly EventRow[]): StoredCase => ({
  id: row.id,
  header: headerOf(row),
  head: row.head,
  events: events.map(storedEventOf),
});

/** The rows of one case. Consistent when the connection is in a transaction. */
export const readRows = async (
  database: Kysely<Tables>,
  id: string,
): Promise<{ readonly row: CaseRow; readonly events: readonly EventRow[] } | undefined> => {
  const row = await database.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const events = await database
    .selectFrom('event')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  return { row, events };
};

/** Runs reads that must all see the same state of the log. */
export const readConsistently = <Value>(
  database: Kysely<Tables>,
  read: (transaction: Kysely<Tables>) => Promise<Value>,
): Promise<Value> =>
  database.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read);
