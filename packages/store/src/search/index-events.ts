import { setImmediate } from 'node:timers/promises';
import type { CaseHeader } from '@forewarn/core';
import type { Kysely } from 'kysely';
import type { CaseRow, EventRow } from '../log/tables.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import { embeddedIndex, mergeEmbeddedIndex } from './embedded-index.ts';
import { indexEntryOf } from './index-entry.ts';
import { dropWordsOfPostgres, postgresIndex } from './postgres-index.ts';
import type { SearchIndex } from './search-index.ts';

export const indexOfEngine = (engine: EngineName): SearchIndex =>
  engine === 'postgres' ? postgresIndex : embeddedIndex;

/** Events of a case that are to be found. */
interface Indexed {
  readonly caseRow: Pick<CaseRow, 'header'>;
  readonly rows: readonly Pick<EventRow, 'case_id' | 'seq' | 'body'>[];
}

/** Puts new events of some cases into the search index, in the transaction that writes them. */
export const indexEvents = (
  transaction: Kysely<Tables>,
  engine: EngineName,
  added: readonly Indexed[],
): Promise<void> =>
  indexOfEngine(engine).add(
    transaction,
    added.flatMap(({ caseRow, rows }) => {
      // The log holds what core has checked.
      const header = JSON.parse(caseRow.header) as CaseHeader;
      return rows.flatMap((row) => indexEntryOf(row, header) ?? []);
    }),
  );

/** Takes an event out of the search index, in the transaction that expunges it. */
export const forgetEvent = (
  transaction: Kysely<Tables>,
  engine: EngineName,
  caseId: string,
  seq: number,
): Promise<void> => indexOfEngine(engine).remove(transaction, caseId, seq);

/**
 * Takes what is left of forgotten events out of the index's own tables, in transactions of its own; may be called again. In
 * PostgreSQL their words are left in the index until the table is written anew (`vacuum (full)`), which is its owner’s to do.
 */
export const purgeIndex = async (database: Kysely<Tables>, engine: EngineName): Promise<void> => {
  await (engine === 'embedded' ? mergeEmbeddedIndex(database) : dropWordsOfPostgres(database));
};

const EVENTS_A_STEP = 1000;

/** Makes the index anew from the log, in the order in which events were recorded; what was expunged is left out. */
export const rebuildIndex = async (transaction: Kysely<Tables>, engine: EngineName): Promise<void> => {
  const index = indexOfEngine(engine);
  await index.clear(transaction);
  const headers = await readHeaders(transaction);
  for (let after = ''; ;) {
    // Whatever else this process has to do comes in between.
    await setImmediate();
    const rows = await transaction
      .selectFrom('event')
      .select(['id', 'case_id', 'seq', 'body'])
      .where('id', '>', after)
      .where('salt', '<>', '')
      .orderBy('id')
      .limit(EVENTS_A_STEP)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    const entries = rows.flatMap((row) => {
      const header = headers.get(row.case_id);
      return header === undefined ? [] : (indexEntryOf(row, header) ?? []);
    });
    await index.add(transaction, entries);
    after = last.id;
  }
};

const readHeaders = async (database: Kysely<Tables>): Promise<ReadonlyMap<string, CaseHeader>> => {
  const rows = await database.selectFrom('case').select(['id', 'header']).execute();
  return new Map(rows.map(({ id, header }) => [id, JSON.parse(header) as CaseHeader]));
};
