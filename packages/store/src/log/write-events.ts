import type { CaseEvent } from '@forewarn/core';
import type { Declaration } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import { indexEvents } from '../search/index-events.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import { declarationRowOf, inParts, usesOf, writeDerived } from './derived-rows.ts';
import { latestOf } from './link-records.ts';
import type { CaseRow, EventRow } from './tables.ts';

/** Events that were checked, the rows that they became, and the declarations that they made or changed. */
export interface CheckedEvents {
  readonly events: readonly CaseEvent[];
  readonly rows: readonly EventRow[];
  readonly declarations: readonly Declaration[];
}

/** Writes linked rows and all that follows from them, and brings the summary of their case up to date; gives the new summary. */
export const writeEvents = async (
  transaction: Kysely<Tables>,
  engine: EngineName,
  row: Pick<CaseRow, 'id' | 'header' | 'head' | 'events' | 'last_at'>,
  { events, rows, declarations }: CheckedEvents,
): Promise<Pick<CaseRow, 'head' | 'events' | 'last_at'>> => {
  for (const part of inParts(rows)) await transaction.insertInto('event').values(part).execute();
  await writeDerived(
    transaction,
    declarations.map((declaration) => declarationRowOf(row.id, declaration)),
    usesOf(row.id, events, row.events + 1),
  );
  await indexEvents(transaction, engine, row, rows);
  const moments = [...(row.last_at === null ? [] : [row.last_at]), ...rows.map(({ at }) => at)];
  const summary = {
    head: rows.at(-1)?.hash ?? row.head,
    events: row.events + rows.length,
    last_at: latestOf(moments),
  };
  await transaction.updateTable('case').set(summary).where('id', '=', row.id).execute();
  return summary;
};
