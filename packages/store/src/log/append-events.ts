import type { CaseEvent, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import type { Appended, AppendRefusal } from '../case-store.ts';
import { createEventRows } from './link-records.ts';
import { problemsOfCase } from './problems-of-case.ts';
import { readRows, storedCaseOf, storedEventOf } from './read-rows.ts';
import type { Stamps } from './stamps.ts';
import type { Tables } from '../workspace/tables.ts';
import { writeEvents } from './write-events.ts';

/** What a caller appends, and to which state of which case. */
export interface Addition {
  readonly id: string;
  readonly expectedHead: string;
  readonly events: readonly CaseEvent[];
  readonly actor: string;
}

/** Appends within a transaction that keeps other writers out; see `CaseStore.append`. */
export const appendEvents = async (
  transaction: Kysely<Tables>,
  { id, expectedHead, events, actor }: Addition,
  stamps: Stamps,
): Promise<Result<Appended, AppendRefusal>> => {
  const rows = await readRows(transaction, id);
  if (rows === undefined) return refused({ code: 'unknown-case' });
  const stored = storedCaseOf(rows.row, rows.events);
  if (stored.head !== expectedHead) {
    const seen = stored.events.findIndex(({ hash }) => hash === expectedHead);
    return refused({ code: 'conflict', head: stored.head, missed: stored.events.slice(seen + 1) });
  }
  const problems = problemsOfCase(stored.header, [...stored.events.map(({ event }) => event), ...events]);
  if (problems.length > 0) return refused({ code: 'not-a-case', stored: stored.events.length, problems });
  const added = createEventRows(rows.row, events, actor, stamps);
  const { head } = await writeEvents(transaction, rows.row, added);
  return accepted({ head, events: added.map(storedEventOf) });
};
