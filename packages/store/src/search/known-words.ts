import { setImmediate } from 'node:timers/promises';
import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { IndexEntry } from './index-entry.ts';
import type { Phrase } from './query-of.ts';

/** Beginnings up to this length begin too many words. */
const SHORT = 3;
const AFTER_ALL = '\u{10ffff}';

/**
 * The words that the index knows (`search_word`), so that a beginning can be looked for as the words that it begins: both
 * engines would else gather every text that any of them stands in before they give the first.
 */
export const addKnownWords = async (
  transaction: Kysely<Tables>,
  entries: readonly IndexEntry[],
): Promise<void> => {
  const words = new Set(entries.flatMap(({ texts }) => texts.flat()).filter(isLong));
  // In one order, so that no two transactions wait for each other's words.
  const rows = [...words].toSorted(byCodePoints).map((word) => ({ word }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await transaction
      .insertInto('search_word')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
};

const ROWS_A_STATEMENT = 10_000;

/** Those words of entries that the index does not know and would have to: texts that hold them are not found by them. */
export const unknownWordsOf = async (
  database: Kysely<Tables>,
  entries: readonly IndexEntry[],
): Promise<ReadonlySet<string>> => {
  const words = [...new Set(entries.flatMap(({ texts }) => texts.flat()).filter(isLong))];
  const unknown = new Set(words);
  for (let start = 0; start < words.length; start += ROWS_A_STATEMENT) {
    const rows = await database
      .selectFrom('search_word')
      .select('word')
      .where('word', 'in', words.slice(start, start + ROWS_A_STATEMENT))
      .execute();
    for (const { word } of rows) unknown.delete(word);
  }
  return unknown;
};

/** What a phrase may be in full: its last word each that has that beginning. Nothing where the beginning has more than `most`. */
export const wholePhrases = async (
  database: Kysely<Tables>,
  { words, isOpen }: Phrase,
  most: number,
): Promise<readonly (readonly string[])[] | undefined> => {
  if (!isOpen) return [words];
  const [before, last = ''] = [words.slice(0, -1), words.at(-1)];
  if (!isLong(last)) return undefined;
  const known = await database
    .selectFrom('search_word')
    .select('word')
    .where('word', '>=', last)
    .where('word', '<', last + AFTER_ALL)
    .orderBy('word')
    .limit(most + 1)
    .execute();
  return known.length > most ? undefined : known.map(({ word }) => [...before, word]);
};

/** Words that are looked up in one transaction: a writer waits no longer than for these. */
const A_STEP = 100;

/**
 * Forgets the words that no entry holds any more, in transactions of its own. Before each `keepOut` lets no entry come in
 * between, and `entry` is the query of an entry that holds a `search_word.word`.
 */
export const dropUnknownWords = async (
  database: Kysely<Tables>,
  { keepOut, entry }: { readonly keepOut?: RawBuilder<unknown>; readonly entry: RawBuilder<unknown> },
): Promise<void> => {
  for (let after = ''; ;) {
    await setImmediate();
    const from = after;
    const rows = await database
      .selectFrom('search_word')
      .select('word')
      .where('word', '>', from)
      .orderBy('word')
      .limit(A_STEP)
      .execute();
    const last = rows.at(-1)?.word;
    if (last === undefined) return;
    await database.transaction().execute(async (transaction) => {
      await keepOut?.execute(transaction);
      await sql`delete from search_word where word > ${from} and word <= ${last} and not exists (${entry})`.execute(
        transaction,
      );
    });
    after = last;
  }
};

const isLong = (word: string): boolean => Array.from(word).length > SHORT;

const byCodePoints = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));
