import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { Terms } from './postgres-terms.ts';
import { anyOf, termsOf } from './postgres-terms.ts';
import type { LookedAt, Window } from './postgres-windows.ts';
import { firstWindow, nextWindow, nextWindowOf } from './postgres-windows.ts';
import type { Bounds } from './reach-of-search.ts';
import type { FoundEntries, Sought } from './search-index.ts';

/**
 * The latest entries that hold what is sought. GIN gives no order, so the search goes back from the latest entry in windows:
 * a word of every text is found in the first one, a rare one costs little in all of them. The order of words it has not
 * either, so that each entry which holds them all is read: after so many it stops, and says where.
 */
export const findInPostgres = async (database: Kysely<Tables>, sought: Sought): Promise<FoundEntries> => {
  // A plan that reads the whole table, or is compiled first, is never the faster one here.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(
    database,
  );
  const terms = await termsOf(database, sought);
  if (terms === undefined) return { entries: [], from: 0 };
  const below = Math.min(sought.before, (await lastEntry(database)) + 1);
  const entries: number[] = [];
  let [window, left] = [firstWindow(below), sought.effort];
  let last: LookedAt = { ...window, below, from: below, candidates: 0 };
  for (;;) {
    const place = { below: last.from, limit: sought.limit - entries.length };
    const found = await findInWindow(database, terms, window, place);
    entries.push(...found.entries);
    if (entries.length >= sought.limit) return { entries, from: entries.at(-1) ?? 0 };
    last = { ...window, below: place.below, candidates: found.candidates };
    left -= found.candidates;
    const isSpent = terms.ordered.length > 0 && left < sought.effort / 10;
    if (last.from === 0 || isSpent) return { entries, from: last.from };
    window = terms.ordered.length === 0 ? nextWindow(last) : nextWindowOf(last, left);
  }
};

/** The last entry that there is; 0 where there is none. */
export const lastEntry = async (database: Kysely<Tables>): Promise<number> => {
  const { last } = await database
    .selectFrom('search_entry')
    .select(({ fn }) => fn.max('entry').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
};

interface FoundInWindow {
  readonly entries: readonly number[];
  readonly candidates: number;
}

const findInWindow = async (
  database: Kysely<Tables>,
  terms: Terms,
  { marks: places, from, isFew }: Window,
  { below, limit }: { readonly below: number; readonly limit: number },
): Promise<FoundInWindow> => {
  const { marks, groups, exact, broad, ordered } = terms;
  // Where entries are few, broad beginnings are looked for in the texts: the index would gather them from everywhere.
  const areFew = isFew || (marks.length > 0 && groups.length === 0);
  const place = places.length === 0 ? [] : [anyOf(places.map((mark) => `'${mark}'`))];
  const indexed = [...exact, ...(areFew ? [] : broad), ...place].join(' & ');
  const holdsBroad = inText(areFew ? broad : []);
  // In the last window the cases' own index helps; in the others what is found is less than what is in the cases.
  const inCases = groups.length === 0 ? sql`` : sql`and (${sql.join(groups.map(groupOf), sql` or `)})`;
  const [early, late] = places.length === 0 ? [inCases, sql``] : [sql``, inCases];
  const counted =
    ordered.length === 0 ? sql`0` : sql`(select count(*) filter (where holds_words) from found)`;
  const { rows } = await sql<{ readonly candidates: number; readonly entry: number | null }>`
    with found as materialized (
      select entry, case_id, level, ${holdsBroad} as holds_words, ${inText(ordered)} as in_order
      from search_entry where words @@ ${indexed}::tsquery ${early}
    )
    select candidates, entry from (select ${counted} as candidates) as counted
    left join lateral (
      select entry from found where holds_words and in_order and entry < ${below} and entry >= ${from} ${late}
      order by entry desc limit ${limit}
    ) as held on true order by entry desc`.execute(database);
  return {
    candidates: rows[0]?.candidates ?? 0,
    entries: rows.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  };
};

const inText = (terms: readonly string[]) =>
  terms.length === 0 ? sql`true` : sql`words @@ ${terms.join(' & ')}::tsquery`;

const groupOf = ([level, caseIds]: Bounds['groups'][number]) =>
  sql`(level <= ${level} and case_id = any(${caseIds}::text[]))`;
