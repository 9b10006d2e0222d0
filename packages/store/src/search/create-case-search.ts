import type { Kysely } from 'kysely';
import { storedEventOf } from '../log/read-rows.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseSearch, SearchHit, SearchPage, SearchQuery } from './case-search.ts';
import { indexOfEngine, rebuildIndex } from './index-events.ts';
import { queryOf } from './query-of.ts';
import type { Ceilings } from './reach-of-search.ts';
import { ceilingsOf, isWithin } from './reach-of-search.ts';
import type { SearchIndex } from './search-index.ts';

const MOST_HITS = 200;
/** Few enough to be read in a tenth of a second. */
const EFFORT = 20_000;
const NOTHING: SearchPage = { hits: [], next: undefined };

/** Search over the index of the engine. */
export const createCaseSearch = (database: Kysely<Tables>, engine: EngineName): CaseSearch => ({
  search: (query) => search(database, indexOfEngine(engine), query),
  rebuild: () => database.transaction().execute((transaction) => rebuildIndex(transaction, engine)),
});

const search = async (
  database: Kysely<Tables>,
  index: SearchIndex,
  { words, within, limit: asked, before = Number.MAX_SAFE_INTEGER }: SearchQuery,
): Promise<SearchPage> => {
  const phrases = queryOf(words);
  const limit = Math.min(asked, MOST_HITS);
  const ceilings = within === 'everything' ? undefined : ceilingsOf(within);
  if (phrases.length === 0 || limit < 1 || ceilings?.size === 0) return NOTHING;
  const { entries, from } = await index.find(database, { phrases, ceilings, before, limit, effort: EFFORT });
  return {
    hits: entries.length === 0 ? [] : await readHits(database, entries, ceilings),
    next: from === 0 ? undefined : from,
  };
};

const readHits = async (
  database: Kysely<Tables>,
  entries: readonly number[],
  ceilings: Ceilings | undefined,
): Promise<readonly SearchHit[]> => {
  const rows = await database
    .selectFrom('search_entry')
    .innerJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'search_entry.case_id').onRef('event.seq', '=', 'search_entry.seq'),
    )
    .selectAll('event')
    .select(['search_entry.entry', 'search_entry.level'])
    .where('search_entry.entry', 'in', entries)
    .orderBy('search_entry.entry', 'desc')
    .execute();
  return rows
    .filter(({ case_id: caseId, level }) => isWithin({ caseId, level }, ceilings))
    .map(({ entry, level: _level, ...row }) => ({ entry, caseId: row.case_id, event: storedEventOf(row) }));
};
