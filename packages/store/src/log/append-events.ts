import type { CaseEvent, CaseHeader, Result } from '@forewarn/core';
import { accepted, findFramework, refused } from '@forewarn/core';
import { checkAddition, commutes, idsOf } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import type { Appended, AppendRefusal, StoredEvent } from '../case-store.ts';
import type { Tables } from '../workspace/tables.ts';
import { readDeclarations } from './derived-rows.ts';
import { createEventRows } from './link-records.ts';
import type { LogWriting } from './log-writing.ts';
import { readMissed } from './read-missed.ts';
import { headerOf, storedEventOf } from './read-rows.ts';
import type { Stamps } from './stamps.ts';
import { writeEvents } from './write-events.ts';

/** What a caller appends, and to which state of which case. */
export interface Addition {
  readonly id: string;
  readonly expectedHead: string;
  readonly events: readonly CaseEvent[];
  readonly actor: string;
  readonly rebase: boolean;
}

/** Appends within a write; see `CaseStore.append`. Costs the same however long the log is. */
export const appendEvents = async (
  transaction: Kysely<Tables>,
  { id, expectedHead, events, actor, rebase }: Addition,
  { engine, holdCase }: LogWriting,
  stamps: Stamps,
): Promise<Result<Appended, AppendRefusal>> => {
  const row = await holdCase(transaction, id);
  if (row === undefined) return refused({ code: 'unknown-case' });
  const header = headerOf(row);
  const missed =
    row.head === expectedHead
      ? { wasHead: true, events: [] }
      : await readMissed(transaction, row, expectedHead);
  const isStale = row.head !== expectedHead;
  if (isStale && !(rebase && missed.wasHead && canFollow(header, missed.events, events)))
    return refused({ code: 'conflict', head: row.head, missed: missed.events });
  const footing = {
    events: row.events,
    declarations: await readDeclarations(transaction, id, idsOf(events)),
  };
  const checked = checkAddition(header, footing, events);
  if (!checked.ok) return refused({ code: 'not-a-case', stored: row.events, problems: checked.refusal });
  const rows = createEventRows(row, events, actor, stamps);
  const { head } = await writeEvents(transaction, engine, row, { events, rows, declarations: checked.value });
  return accepted({ head, events: rows.map((added) => storedEventOf(added)), missed: missed.events });
};

const canFollow = (
  { framework: id }: CaseHeader,
  missed: readonly StoredEvent[],
  added: readonly CaseEvent[],
): boolean => {
  const framework = findFramework(id);
  return (
    framework !== undefined &&
    commutes(
      missed.map(({ event }) => event),
      added,
      framework,
    )
  );
};
