import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { marksOf } from './index-entry.ts';
import type { Phrase } from './query-of.ts';
import type { SearchIndex, Sought } from './search-index.ts';
import { vectorOf } from './text-vector.ts';

/**
 * The index in PostgreSQL: a `tsvector` of our own words and marks under a GIN index, which gives no order. So a search goes
 * back from the latest entry in three windows, a mark in each entry saying where it stands: a word of every text is found in
 * the first one, a rare one costs little in all of them.
 */
export const postgresIndex: SearchIndex = {
  mostMarks: 8,
  add: async (transaction, entries) => {
    if (entries.length === 0) return;
    await sql`insert into search_entry (case_id, seq, level, words)
      select case_id, seq, level, words::tsvector
      from unnest(${entries.map(({ caseId }) => caseId)}::text[], ${entries.map(({ seq }) => seq)}::integer[],
        ${entries.map(({ level }) => level)}::integer[],
        ${entries.map((entry) => vectorOf(entry.texts, marksOf(entry)))}::text[])
      as row (case_id, seq, level, words)`.execute(transaction);
  },
  remove: async (transaction, caseId, seq) => {
    await transaction
      .deleteFrom('search_entry')
      .where('case_id', '=', caseId)
      .where('seq', '=', seq)
      .execute();
  },
  clear: async (transaction) => {
    await transaction.deleteFrom('search_entry').execute();
  },
  find: (database, sought) =>
    database
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => findIn(transaction, sought)),
};

/** Bits of an entry's number below its block, and below its stretch; a trigger of the table marks both in each entry. */
const BLOCK = 12;
const STRETCH = 16;
/** Beginnings this short stand in most texts: the first window looks for them in the texts, not in the index. */
const SHORT = 3;

const findIn = async (database: Kysely<Tables>, sought: Sought): Promise<readonly number[]> => {
  // A plan that reads the whole table, or is compiled first, is never the faster one here.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(
    database,
  );
  const top = Math.min(sought.before, (await lastEntry(database)) + 1);
  const found: number[] = [];
  let below = top;
  for (const window of windowsBelow(top)) {
    const wanted = { ...sought, before: below, limit: sought.limit - found.length };
    found.push(...(await findInWindow(database, wanted, window)));
    if (found.length >= sought.limit) return found;
    below = window.from;
  }
  return found;
};

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
  { phrases, marks = [], before, limit }: Sought,
  { marks: places, from, isFirst }: Window,
): Promise<readonly number[]> => {
  const isLate = (phrase: Phrase): boolean => isFirst && isShort(phrase);
  const indexed = conjunctionOf([
    ...phrases.filter((phrase) => !isLate(phrase)).map(phraseOf),
    ...[marks.map((mark) => `/${mark}`), places].filter((any) => any.length > 0).map(anyOf),
  ]);
  const late = conjunctionOf(phrases.filter(isLate).map(phraseOf));
  const inText = late === '' ? sql`` : sql`and words @@ ${late}::tsquery`;
  const { rows } = await sql<{ readonly entry: number }>`
    with found as materialized (select entry, words from search_entry where words @@ ${indexed}::tsquery)
    select entry from found where entry < ${before} and entry >= ${from} ${inText}
    order by entry desc limit ${limit}`.execute(database);
  return rows.map(({ entry }) => entry);
};

const isShort = ({ words, isOpen }: Phrase): boolean => {
  const [word = ''] = words;
  return isOpen && words.length === 1 && Array.from(word).length <= SHORT;
};

/** Words and marks have nothing that would be syntax between apostrophes. */
const phraseOf = ({ words, isOpen }: Phrase): string =>
  `(${words.map((word, place) => `'${word}'${isOpen && place === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`;

const anyOf = (marks: readonly string[]): string => `(${marks.map((mark) => `'${mark}'`).join(' | ')})`;

const conjunctionOf = (terms: readonly string[]): string => terms.join(' & ');
