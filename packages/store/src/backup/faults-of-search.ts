import { setImmediate } from 'node:timers/promises';
import type { CaseHeader } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { EventRow } from '../log/tables.ts';
import type { IndexEntry } from '../search/index-entry.ts';
import { indexEntryOf } from '../search/index-entry.ts';
import { unknownWordsOf } from '../search/known-words.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

const EVENTS_A_STEP = 1000;

interface Where {
  readonly engine: EngineName;
  /** Cases of which another fault is known: what their records should give is not. */
  readonly except: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where the search index is not what the log makes of it: the first event of each case that is not found as it should be, or
 * is and should not be. Words are compared as far as the index needs them to find anything, not entry by entry.
 */
export const faultsOfSearch = async (
  database: Kysely<Tables>,
  { engine, except, signal }: Where,
): Promise<readonly WorkspaceFault[]> => {
  const differing = new Map<string, number>();
  const differs = (caseId: string, seq: number): void => {
    if (!except.has(caseId)) differing.set(caseId, Math.min(seq, differing.get(caseId) ?? seq));
  };
  const headers = await readHeaders(database, except);
  for (let after = ''; ;) {
    signal?.throwIfAborted();
    await setImmediate();
    // Of one state: a record that is expunged in between would leave words that nothing knows any more.
    const step = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => compareAfter(transaction, { engine, headers, after }));
    if (step === undefined) break;
    after = step.last;
    for (const { case_id: caseId, seq } of step.differing) differs(caseId, seq);
  }
  for (const { case_id: caseId, seq } of await entriesOfNothing(database)) differs(caseId, seq);
  return [...differing].map(([caseId, seq]) => ({ code: 'search-differs', caseId, seq }));
};

interface Step {
  readonly engine: EngineName;
  readonly headers: ReadonlyMap<string, CaseHeader>;
  readonly after: string;
}

/** The next events that stand otherwise in the index than they should, and the last that was looked at; nothing at the end. */
const compareAfter = async (
  transaction: Kysely<Tables>,
  { engine, headers, after }: Step,
): Promise<{ readonly last: string; readonly differing: readonly EventRow[] } | undefined> => {
  const rows = await readAfter(transaction, engine, after);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const compared = rows.flatMap((row) => {
    const header = headers.get(row.case_id);
    return header === undefined ? [] : [{ row, entry: entryOf(row, header) }];
  });
  const unknown = await unknownWordsOf(
    transaction,
    compared.flatMap(({ entry }) => entry ?? []),
  );
  const isFound = (row: Compared, entry: IndexEntry | undefined): boolean =>
    entry === undefined
      ? row.entries === 0
      : row.entries === 1 &&
        row.texts === 1 &&
        row.level === entry.level &&
        entry.texts.every((words) => words.every((word) => !unknown.has(word)));
  return {
    last: last.id,
    differing: compared.filter(({ row, entry }) => !isFound(row, entry)).map(({ row }) => row),
  };
};

const entryOf = (row: EventRow, header: CaseHeader): IndexEntry | undefined =>
  // What was expunged is not to be found.
  row.salt === '' ? undefined : indexEntryOf(row, header);

type Compared = EventRow & {
  readonly entries: number;
  readonly texts: number;
  readonly level: number | null;
};

/** The next events, each with how often it stands in the index and at which level: one statement, so one state of both. */
const readAfter = (
  database: Kysely<Tables>,
  engine: EngineName,
  after: string,
): Promise<readonly Compared[]> =>
  database
    .selectFrom('event')
    .selectAll('event')
    .select((of) => {
      const entries = of
        .selectFrom('search_entry')
        .whereRef('search_entry.case_id', '=', 'event.case_id')
        .whereRef('search_entry.seq', '=', 'event.seq');
      const texts = engine === 'embedded' ? entries.where(HAS_TEXT) : entries;
      return [
        entries.select(({ fn }) => fn.countAll<number>().as('count')).as('entries'),
        texts.select(({ fn }) => fn.countAll<number>().as('count')).as('texts'),
        entries.select(({ fn }) => fn.max('level').as('level')).as('level'),
      ];
    })
    .where('event.id', '>', after)
    .orderBy('event.id')
    .limit(EVENTS_A_STEP)
    .$castTo<Compared>()
    .execute();

/** FTS5 keeps a row for each text that it holds. */
const HAS_TEXT = sql<boolean>`exists (select 1 from search_words_docsize where search_words_docsize.id = search_entry.entry)`;

const entriesOfNothing = (database: Kysely<Tables>) =>
  database
    .selectFrom('search_entry')
    .leftJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'search_entry.case_id').onRef('event.seq', '=', 'search_entry.seq'),
    )
    .select(['search_entry.case_id', 'search_entry.seq'])
    .where('event.id', 'is', null)
    .execute();

const readHeaders = async (
  database: Kysely<Tables>,
  except: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CaseHeader>> => {
  const rows = await database.selectFrom('case').select(['id', 'header']).execute();
  return new Map(
    rows.flatMap(({ id, header }) =>
      // The chain holds, so that this is what core has checked.
      except.has(id) ? [] : [[id, JSON.parse(header) as CaseHeader] as const],
    ),
  );
};
