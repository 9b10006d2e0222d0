import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { IndexEntry } from './index-entry.ts';

/** FTS5 keeps lists of its own for beginnings up to this length, which it reads like those of whole words. */
const LISTED = 3;
/** More lists than these together are slower to read than to merge. */
const MOST_WORDS = 200;
const WORDS_A_STATEMENT = 1000;
/** Words that are looked up in one transaction: a writer waits no longer than for these. */
const A_STEP = 100;
const AFTER_ALL = '\u{10ffff}';

/**
 * The words that the embedded index knows (`search_word`), so that a beginning can be looked for as the words that it begins:
 * FTS5 would merge the lists of all of them before it gives the first entry, which stops the process the longer the more
 * texts they stand in.
 */
export const addKnownWords = async (
  transaction: Kysely<Tables>,
  entries: readonly IndexEntry[],
): Promise<void> => {
  const words = new Set(entries.flatMap(({ texts }) => texts.flat()).filter(isLong));
  // In their order, which is that of the table.
  const sorted = [...words].toSorted();
  for (let start = 0; start < sorted.length; start += WORDS_A_STATEMENT) {
    const rows = sorted.slice(start, start + WORDS_A_STATEMENT).map((word) => sql`(${word})`);
    await sql`insert or ignore into search_word (word) values ${sql.join(rows)}`.execute(transaction);
  }
};

/** The words with a beginning; nothing where FTS5 had better be asked for the beginning itself. */
export const knownWords = async (
  database: Kysely<Tables>,
  beginning: string,
): Promise<readonly string[] | undefined> => {
  if (!isLong(beginning)) return undefined;
  const { rows } = await sql<{ readonly word: string }>`select word from search_word
    where word >= ${beginning} and word < ${beginning + AFTER_ALL}
    order by word limit ${MOST_WORDS + 1}`.execute(database);
  return rows.length > MOST_WORDS ? undefined : rows.map(({ word }) => word);
};

/** Forgets the words that no entry holds any more, in transactions of its own. */
export const dropUnknownWords = async (database: Kysely<Tables>): Promise<void> => {
  for (let after = ''; ;) {
    await setImmediate();
    const from = after;
    const { rows } = await sql<{ readonly word: string }>`select word from search_word
      where word > ${from} order by word limit ${A_STEP}`.execute(database);
    const last = rows.at(-1)?.word;
    if (last === undefined) return;
    await sql`delete from search_word where word > ${from} and word <= ${last} and not exists
      (select 1 from search_words where search_words match '"' || search_word.word || '"')`.execute(database);
    after = last;
  }
};

const isLong = (word: string): boolean => Array.from(word).length > LISTED;
