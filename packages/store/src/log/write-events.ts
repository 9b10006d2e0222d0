import type { CaseEvent } from '@forewarn/core';
import type { Declaration } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { indexEvents } from '../search/index-events.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import { declarationRowOf, inParts, usesOf, writeDerived } from './derived-rows.ts';
import { latestOf } from './link-records.ts';
import type { CaseRow, EventRow } from './tables.ts';

/** Events of a case that were checked, the rows that they became, and the declarations that they made or changed. */
export interface LinkedEvents {
  /** As it stands before them. */
  readonly caseRow: Pick<CaseRow, 'id' | 'header' | 'head' | 'events' | 'last_at'>;
  readonly events: readonly CaseEvent[];
  readonly rows: readonly EventRow[];
  readonly declarations: readonly Declaration[];
}

/**
 * Writes linked rows of some cases and all that follows from them, and brings the summaries of these cases up to date. The
 * search index comes last: at every statement with a trigger that may abort, FTS5 writes out what it holds in memory.
 */
export const writeEvents = async (
  transaction: Kysely<Tables>,
  engine: EngineName,
  linked: readonly LinkedEvents[],
): Promise<void> => {
  for (const rows of inParts(linked.flatMap((each) => each.rows)))
    await transaction.insertInto('event').values(rows).execute();
  await writeDerived(
    transaction,
    linked.flatMap(({ caseRow, declarations }) =>
      declarations.map((declaration) => declarationRowOf(caseRow.id, declaration)),
    ),
    linked.flatMap(({ caseRow, events }) => usesOf(caseRow.id, events, caseRow.events + 1)),
  );
  for (const some of inParts(linked)) await summarise(transaction, some);
  await indexEvents(transaction, engine, linked);
};

const summarise = (transaction: Kysely<Tables>, linked: readonly LinkedEvents[]): Promise<unknown> => {
  const summaries = linked.map(({ caseRow, rows }) => {
    const head = rows.at(-1)?.hash ?? caseRow.head;
    const moments = [...(caseRow.last_at === null ? [] : [caseRow.last_at]), ...rows.map(({ at }) => at)];
    const events = sql`cast(${caseRow.events + rows.length} as integer)`;
    return sql`(${caseRow.id}, ${head}, ${events}, cast(${latestOf(moments)} as text))`;
  });
  return sql`update "case" set head = summary.column2, events = summary.column3, last_at = summary.column4
    from (values ${sql.join(summaries)}) as summary where "case".id = summary.column1`.execute(transaction);
};
