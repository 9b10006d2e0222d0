import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { marksOf } from './index-entry.ts';
import { addKnownWords, dropUnknownWords, wholePhrases } from './known-words.ts';
import type { Bounds } from './reach-of-search.ts';
import { boundsOf } from './reach-of-search.ts';
import type { SearchIndex, Sought } from './search-index.ts';
import { vectorOf } from './text-vector.ts';

/**
 * The index in PostgreSQL: a `tsvector` of our own words and marks under a GIN index, which gives no order. So a search goes
 * back from the latest entry in three windows, a mark in each entry saying where it stands: a word of every text is found in
 * the first one, a rare one costs little in all of them.
 */
export const postgresIndex: SearchIndex = {
  add: async (transaction, entries) => {
    if (entries.length === 0) return;
    await sql`insert into search_entry (case_id, seq, level, words)
      select case_id, seq, level, words::tsvector
      from unnest(${entries.map(({ caseId }) => caseId)}::text[], ${entries.map(({ seq }) => seq)}::integer[],
        ${entries.map(({ level }) => level)}::integer[],
        ${entries.map((entry) => vectorOf(entry.texts, marksOf(entry)))}::text[])
      as row (case_id, seq, level, words)`.execute(transaction);
    // After the entries: whoever forgets words keeps these out first, so that a word is never taken for known that is not.
    await addKnownWords(transaction, entries);
  },
  remove: async (transaction, caseId, seq) => {
    await transaction
      .deleteFrom('search_entry')
      .where('case_id', '=', caseId)
      .where('seq', '=', seq)
      .execute();
  },
  clear: async (transaction) => {
    const last = await lastEntry(transaction);
    for (let upTo = ENTRIES_A_STATEMENT; upTo < last + ENTRIES_A_STATEMENT; upTo += ENTRIES_A_STATEMENT) {
      await transaction.deleteFrom('search_entry').where('entry', '<=', upTo).execute();
    }
    await transaction.deleteFrom('search_word').execute();
  },
  find: (database, sought) =>
    database
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => findIn(transaction, sought)),
};

/** Few enough for a statement to end in the time that it has. */
const ENTRIES_A_STATEMENT = 50_000;
/** Bits of an entry's number below its block, and below its stretch; a trigger of the table marks both in each entry. */
const BLOCK = 12;
const STRETCH = 16;
/** Cases whose marks are looked for; with more, each entry is looked at. */
const MOST_MARKS = 8;
/** More words together are slower to find than their beginning. */
const MOST_WORDS = 30;

const findIn = async (database: Kysely<Tables>, sought: Sought): Promise<readonly number[]> => {
  // A plan that reads the whole table, or is compiled first, is never the faster one here.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(
    database,
  );
  const terms = await termsOf(database, sought);
  if (terms === undefined) return [];
  const found: number[] = [];
  let below = Math.min(sought.before, (await lastEntry(database)) + 1);
  for (const window of windowsBelow(below)) {
    const place = { below, limit: sought.limit - found.length };
    found.push(...(await findInWindow(database, terms, window, place)));
    if (found.length >= sought.limit) return found;
    below = window.from;
  }
  return found;
};

/** What is sought, as `tsquery`. */
interface Terms extends Bounds {
  /** What the index finds at little cost. */
  readonly exact: readonly string[];
  /** Beginnings of many words, which stand in many texts. */
  readonly broad: readonly string[];
}

/** Nothing where no word has one of the beginnings. */
const termsOf = async (
  database: Kysely<Tables>,
  { phrases, ceilings }: Sought,
): Promise<Terms | undefined> => {
  const bounds = ceilings === undefined ? ANYWHERE : boundsOf(ceilings, MOST_MARKS);
  const exact = bounds.marks.length === 0 ? [] : [anyOf(bounds.marks.map((mark) => `'/${mark}'`))];
  const broad: string[] = [];
  for (const phrase of phrases) {
    const whole = await wholePhrases(database, phrase, MOST_WORDS);
    if (whole === undefined) broad.push(`${phraseOf(phrase.words)}:*`);
    else if (whole.length === 0) return undefined;
    else exact.push(anyOf(whole.map(phraseOf)));
  }
  return { ...bounds, exact, broad };
};

const ANYWHERE: Bounds = { marks: [], groups: [] };

interface Window {
  /** What an entry of the window bears one of; none for all that is left. */
  readonly marks: readonly string[];
  readonly from: number;
  readonly isFirst: boolean;
}

const windowsBelow = (top: number): readonly Window[] => [
  windowOf('b', BLOCK, top, true),
  windowOf('s', STRETCH, top, false),
  { marks: [], from: 0, isFirst: false },
];

/** The last block or stretch below an entry, and the one before it. */
const windowOf = (letter: string, bits: number, top: number, isFirst: boolean): Window => {
  const last = Math.floor(Math.max(0, top - 1) / 2 ** bits);
  const first = Math.max(0, last - 1);
  return { marks: [last, first].map((place) => `/${letter}${place}`), from: first * 2 ** bits, isFirst };
};

const lastEntry = async (database: Kysely<Tables>): Promise<number> => {
  const { last } = await database
    .selectFrom('search_entry')
    .select(({ fn }) => fn.max('entry').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
};

const findInWindow = async (
  database: Kysely<Tables>,
  terms: Terms,
  { marks: places, from, isFirst }: Window,
  { below, limit }: { readonly below: number; readonly limit: number },
): Promise<readonly number[]> => {
  const { marks, groups, exact, broad } = terms;
  // Where entries are few, broad beginnings are looked for in the texts: the index would gather them from everywhere.
  const areFew = isFirst || (marks.length > 0 && groups.length === 0);
  const place = places.length === 0 ? [] : [anyOf(places.map((mark) => `'${mark}'`))];
  const indexed = [...exact, ...(areFew ? [] : broad), ...place].join(' & ');
  const [words, inText] =
    areFew && broad.length > 0
      ? [sql`, words`, sql`and words @@ ${broad.join(' & ')}::tsquery`]
      : [sql``, sql``];
  // In the last window the cases' own index helps; in the others what is found is less than what is in the cases.
  const inCases = groups.length === 0 ? sql`` : sql`and (${sql.join(groups.map(groupOf), sql` or `)})`;
  const [early, late] = places.length === 0 ? [inCases, sql``] : [sql``, inCases];
  const { rows } = await sql<{ readonly entry: number }>`
    with found as materialized
      (select entry, case_id, level ${words} from search_entry where words @@ ${indexed}::tsquery ${early})
    select entry from found where entry < ${below} and entry >= ${from} ${inText} ${late}
    order by entry desc limit ${limit}`.execute(database);
  return rows.map(({ entry }) => entry);
};

const groupOf = ([level, caseIds]: Bounds['groups'][number]) =>
  sql`(level <= ${level} and case_id = any(${caseIds}::text[]))`;

/** Words and marks have nothing that would be syntax between apostrophes. */
const phraseOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' <-> ');

const anyOf = (terms: readonly string[]): string => `(${terms.map((term) => `(${term})`).join(' | ')})`;

/** Forgets the words that no entry holds any more, in transactions of its own. */
export const dropWordsOfPostgres = (database: Kysely<Tables>): Promise<void> =>
  dropUnknownWords(database, {
    keepOut: sql`lock table search_entry in share mode`,
    entry: sql`select 1 from search_entry where words @@ ('''' || search_word.word || '''')::tsquery`,
  });
