import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { findInPostgres, lastEntry } from './find-in-postgres.ts';
import { marksOf } from './index-entry.ts';
import { addKnownWords, dropUnknownWords } from './known-words.ts';
import type { SearchIndex } from './search-index.ts';
import { vectorOf } from './text-vector.ts';

/** The index in PostgreSQL: a `tsvector` of our own words and marks under a GIN index. */
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
    // Whoever appends meanwhile waits, and adds what this does not see yet.
    await sql`lock table search_entry in share row exclusive mode`.execute(transaction);
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
      .execute((transaction) => findInPostgres(transaction, sought)),
};

/** Few enough for a statement to end in the time that it has. */
const ENTRIES_A_STATEMENT = 50_000;

/** Forgets the words that no entry holds any more, in transactions of its own. */
export const dropWordsOfPostgres = (database: Kysely<Tables>): Promise<void> =>
  dropUnknownWords(database, {
    keepOut: sql`lock table search_entry in share mode`,
    entry: sql`select 1 from search_entry where words @@ ('''' || search_word.word || '''')::tsquery`,
  });
