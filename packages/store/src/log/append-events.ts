import type { CaseEvent, CaseHeader, Result } from '@forewarn/core';
import { accepted, findFramework, refused } from '@forewarn/core';
import type { Declaration } from '@forewarn/core/log';
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
import type { CaseRow } from './tables.ts';
import type { LinkedEvents } from './write-events.ts';
import { writeEvents } from './write-events.ts';

/** What a caller appends, and to which state of which case. */
export interface Addition {
  readonly id: string;
  readonly expectedHead: string;
  readonly events: readonly CaseEvent[];
  readonly actor: string;
  readonly rebase: boolean;
}

export type AppendOutcome = Result<Appended, AppendRefusal>;

/**
 * Appends to some cases within a write, each to another one, and gives the outcomes in their order; see `CaseStore.append`.
 * Costs the same however long their logs are.
 */
export const appendEvents = async (
  transaction: Kysely<Tables>,
  additions: readonly Addition[],
  { engine, holdCases }: LogWriting,
  stamps: Stamps,
): Promise<readonly AppendOutcome[]> => {
  const held = await holdCases(
    transaction,
    additions.map(({ id }) => id),
  );
  const rows = new Map(held.map((row) => [row.id, row]));
  const declarations = await readDeclarations(
    transaction,
    additions.map(({ id, events }) => ({ caseId: id, ids: idsOf(events) })),
  );
  const outcomes: AppendOutcome[] = [];
  const linked: LinkedEvents[] = [];
  for (const addition of additions) {
    const footing = { row: rows.get(addition.id), declarations: declarations.get(addition.id) ?? [] };
    const judged = await judge(transaction, addition, footing, stamps);
    outcomes.push(judged.ok ? accepted(judged.value.appended) : judged);
    if (judged.ok && judged.value.linked.rows.length > 0) linked.push(judged.value.linked);
  }
  await writeEvents(transaction, engine, linked);
  return outcomes;
};

interface Footing {
  readonly row: CaseRow | undefined;
  /** Those that the events speak of. */
  readonly declarations: readonly Declaration[];
}

/** What becomes of an addition, before anything of it is written. */
const judge = async (
  transaction: Kysely<Tables>,
  { expectedHead, events, actor, rebase }: Addition,
  { row, declarations }: Footing,
  stamps: Stamps,
): Promise<Result<{ readonly linked: LinkedEvents; readonly appended: Appended }, AppendRefusal>> => {
  if (row === undefined) return refused({ code: 'unknown-case' });
  const header = headerOf(row);
  const isStale = row.head !== expectedHead;
  const missed = isStale ? await readMissed(transaction, row, expectedHead) : { wasHead: true, events: [] };
  if (isStale && !(rebase && missed.wasHead && canFollow(header, missed.events, events)))
    return refused({ code: 'conflict', head: row.head, missed: missed.events });
  const checked = checkAddition(header, { events: row.events, declarations }, events);
  if (!checked.ok) return refused({ code: 'not-a-case', stored: row.events, problems: checked.refusal });
  const rows = createEventRows(row, events, actor, stamps);
  return accepted({
    linked: { caseRow: row, events, rows, declarations: checked.value },
    appended: {
      head: rows.at(-1)?.hash ?? row.head,
      events: rows.map((added) => storedEventOf(added)),
      missed: missed.events,
    },
  });
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
