import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { storedEventOf } from '../log/read-rows.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseSearch, Reach, SearchHit, SearchQuery } from './case-search.ts';
import { markOfCase, markOfLevel, placeOf } from './index-entry.ts';
import { indexOfEngine, rebuildIndex } from './index-events.ts';
import { queryOf } from './query-of.ts';
import type { SearchIndex, Sought } from './search-index.ts';

const MOST_HITS = 200;

/** Search over the index of the engine. */
export const createCaseSearch = (database: Kysely<Tables>, engine: EngineName): CaseSearch => ({
  search: (query) => search(database, indexOfEngine(engine), query),
  rebuild: () => database.transaction().execute((transaction) => rebuildIndex(transaction, engine)),
});

type Ceilings = ReadonlyMap<string, DisclosureLevel>;

const search = async (
  database: Kysely<Tables>,
  index: SearchIndex,
  { words, within, limit, before = Number.MAX_SAFE_INTEGER }: SearchQuery,
): Promise<readonly SearchHit[]> => {
  const phrases = queryOf(words);
  const most = Math.min(limit, MOST_HITS);
  const ceilings = within === 'everything' ? undefined : ceilingsOf(within);
  if (phrases.length === 0 || most < 1 || ceilings?.size === 0) return [];
  const marks = marksFor(ceilings, index.mostMarks);
  const entries = await findShown(database, index, { phrases, marks, before, limit: most }, ceilings);
  return readHits(database, entries);
};

/** Entries are asked for until enough of them may be shown: the index tells apart what few marks can say. */
const findShown = async (
  database: Kysely<Tables>,
  index: SearchIndex,
  sought: Sought,
  ceilings: Ceilings | undefined,
): Promise<readonly number[]> => {
  const shown: number[] = [];
  let { before } = sought;
  for (let limit = sought.limit; ; limit *= 4) {
    const entries = await index.find(database, { ...sought, before, limit });
    for (let start = 0; start < entries.length && shown.length < sought.limit; start += ENTRIES_A_STATEMENT) {
      const some = entries.slice(start, start + ENTRIES_A_STATEMENT);
      shown.push(...(await whatMayBeShown(database, some, ceilings)));
    }
    if (shown.length >= sought.limit || entries.length < limit) return shown.slice(0, sought.limit);
    before = entries.at(-1) ?? 0;
  }
};

const ENTRIES_A_STATEMENT = 1000;

const ceilingsOf = (within: readonly Reach[]): Ceilings => {
  const ceilings = new Map<string, DisclosureLevel>();
  for (const { caseId, ceiling } of within) {
    const known = ceilings.get(caseId);
    if (known === undefined || placeOf(known) < placeOf(ceiling)) ceilings.set(caseId, ceiling);
  }
  return ceilings;
};

/** The marks of the cases; where they are too many for the index, that of the most protected level among them. */
const marksFor = (ceilings: Ceilings | undefined, most: number): readonly string[] | undefined => {
  if (ceilings === undefined) return undefined;
  if (ceilings.size <= most) return Array.from(ceilings, ([caseId, ceiling]) => markOfCase(caseId, ceiling));
  const highest = Math.max(...Array.from(ceilings.values(), placeOf));
  return [markOfLevel(DISCLOSURE_LEVELS[highest] ?? 'restricted')];
};

/** Of some entries those that may be shown, whatever the index said; the latest first. */
const whatMayBeShown = async (
  database: Kysely<Tables>,
  entries: readonly number[],
  ceilings: Ceilings | undefined,
): Promise<readonly number[]> => {
  if (ceilings === undefined) return entries;
  const rows = await database
    .selectFrom('search_entry')
    .select(['entry', 'case_id', 'level'])
    .where('entry', 'in', entries)
    .orderBy('entry', 'desc')
    .execute();
  return rows
    .filter(({ case_id, level }) => {
      const ceiling = ceilings.get(case_id);
      return ceiling !== undefined && level <= placeOf(ceiling);
    })
    .map(({ entry }) => entry);
};

const readHits = async (
  database: Kysely<Tables>,
  entries: readonly number[],
): Promise<readonly SearchHit[]> => {
  if (entries.length === 0) return [];
  const rows = await database
    .selectFrom('search_entry')
    .innerJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'search_entry.case_id').onRef('event.seq', '=', 'search_entry.seq'),
    )
    .selectAll('event')
    .select('search_entry.entry')
    .where('search_entry.entry', 'in', entries)
    .orderBy('search_entry.entry', 'desc')
    .execute();
  return rows.map(({ entry, ...row }) => ({ entry, caseId: row.case_id, event: storedEventOf(row) }));
};
