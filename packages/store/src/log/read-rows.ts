import type { CaseEvent, CaseHeader } from '@forewarn/core';
import type { Kysely } from 'kysely';
import type { CaseEntry, ExpungedMark, StoredEvent } from '../case-store.ts';
import { Damage } from '../damage.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseRow, EventRow, ExpungedRow } from './tables.ts';

// Header and body were checked by core before they were written, and nothing rewrites them: verify() is the check of that.
export const headerOf = ({ header }: Pick<CaseRow, 'header'>): CaseHeader => parse(header) as CaseHeader;
export const eventOf = ({ body }: Pick<EventRow, 'body'>): CaseEvent => parse(body) as CaseEvent;

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

/** The columns that a stored event is made of. */
const OF_STORED = ['seq', 'id', 'recorded_at', 'actor', 'body', 'previous', 'hash'] as const;

export const storedEventOf = (
  row: Pick<EventRow, (typeof OF_STORED)[number]>,
  expunged?: ExpungedMark,
): StoredEvent => ({
  seq: row.seq,
  id: row.id,
  recordedAt: row.recorded_at,
  actor: row.actor,
  previous: row.previous,
  hash: row.hash,
  event: eventOf(row),
  ...(expunged === undefined ? {} : { expunged }),
});

/** The events of a case behind a `seq`, in the order of the log. Consistent when the connection is in a transaction. */
export const readStoredEvents = async (
  database: Kysely<Tables>,
  id: string,
  after: number,
  limit?: number,
): Promise<readonly StoredEvent[]> => {
  const rows = await database
    .selectFrom('event')
    .select(OF_STORED)
    .where('case_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  const last = rows.at(-1)?.seq;
  if (last === undefined) return [];
  const marks = await readMarks(database, id, after, last);
  return rows.map((row) => storedEventOf(row, markOf(marks.get(row.seq))));
};

/** What is recorded as expunged of a case, behind a `seq` and up to another. */
export const readMarks = async (
  database: Kysely<Tables>,
  id: string,
  after: number,
  upTo: number,
): Promise<ReadonlyMap<number, ExpungedRow>> => {
  const rows = await database
    .selectFrom('expunged')
    .selectAll()
    .where('case_id', '=', id)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .execute();
  return new Map(rows.map((row) => [row.seq, row]));
};

const markOf = (row: ExpungedRow | undefined): ExpungedMark | undefined =>
  row && {
    reason: row.reason,
    requestedBy: row.requested_by,
    approvedBy: row.approved_by,
    at: row.expunged_at,
  };

export const readCaseRow = (database: Kysely<Tables>, id: string): Promise<CaseRow | undefined> =>
  database.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst();

/** Runs reads that must all see the same state of the log. */
export const readConsistently = <Value>(
  database: Kysely<Tables>,
  read: (transaction: Kysely<Tables>) => Promise<Value>,
): Promise<Value> =>
  database.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read);
