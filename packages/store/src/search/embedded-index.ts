import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { IndexEntry } from './index-entry.ts';
import { marksOf } from './index-entry.ts';
import { addKnownWords, dropUnknownWords, wholePhrases } from './known-words.ts';
import type { Phrase } from './query-of.ts';
import type { Bounds } from './reach-of-search.ts';
import { boundsOf } from './reach-of-search.ts';
import type { SearchIndex } from './search-index.ts';

const ROWS_A_STATEMENT = 200;
/** Cases whose marks are looked for; with more, each entry is looked at. */
const MOST_MARKS = 200;
/** More lists than these together are slower to read than to merge. */
const MOST_WORDS = 200;
/** Stands between two texts, so that no phrase goes from one into the next: no word has this sign. */
const APART = ' ¶ ';

/**
 * The index in SQLite: `search_words` (FTS5) holds words and marks and no text. Its tokeniser parts at spaces only, as far as
 * our words go, and its lists are read from the latest entry on, so that a word in every text costs no more than another.
 */
export const embeddedIndex: SearchIndex = {
  add: async (transaction, entries) => {
    if (entries.length === 0) return;
    await addKnownWords(transaction, entries);
    // The write lock is held: nobody else takes these numbers.
    const { last } = await transaction
      .selectFrom('search_entry')
      .select(({ fn }) => fn.coalesce(fn.max('entry'), sql<number>`0`).as('last'))
      .executeTakeFirstOrThrow();
    for (let start = 0; start < entries.length; start += ROWS_A_STATEMENT) {
      const some = entries.slice(start, start + ROWS_A_STATEMENT);
      await addSome(transaction, some, last + start + 1);
      await mergeAlong(transaction, some);
    }
  },
  remove: async (transaction, caseId, seq) => {
    await sql`delete from search_words where rowid in
      (select entry from search_entry where case_id = ${caseId} and seq = ${seq})`.execute(transaction);
    await transaction
      .deleteFrom('search_entry')
      .where('case_id', '=', caseId)
      .where('seq', '=', seq)
      .execute();
  },
  clear: async (transaction) => {
    await sql`insert into search_words (search_words) values ('delete-all')`.execute(transaction);
    await transaction.deleteFrom('search_word').execute();
    await transaction.deleteFrom('search_entry').execute();
  },
  find: async (database, { phrases, ceilings, before, limit }) => {
    const terms: string[] = [];
    for (const phrase of phrases) {
      const term = await termOf(database, phrase);
      if (term === undefined) return { entries: [], from: 0 };
      terms.push(term);
    }
    const { marks, groups } = ceilings === undefined ? ANYWHERE : boundsOf(ceilings, MOST_MARKS);
    const match = matchOf(terms, marks);
    const { rows } = await sql<{ readonly entry: number }>`
      select search_words.rowid as entry from search_words ${within(groups)}
      where search_words match ${match} and search_words.rowid < ${before}
      order by search_words.rowid desc limit ${limit}`.execute(database);
    const entries = rows.map(({ entry }) => entry);
    return { entries, from: entries.length < limit ? 0 : (entries.at(-1) ?? 0) };
  },
};

const ANYWHERE: Bounds = { marks: [], groups: [] };

/** Each entry that is found is looked up, in the order in which it is found: a cross join is not turned round. */
const within = (groups: Bounds['groups']) => {
  if (groups.length === 0) return sql``;
  const any = groups.map(
    ([level, caseIds]) =>
      sql`place.level <= ${level} and place.case_id in (select value from json_each(${JSON.stringify(caseIds)}))`,
  );
  return sql`cross join search_entry as place
    on place.entry = search_words.rowid and (${sql.join(any, sql` or `)})`;
};

const addSome = async (
  transaction: Kysely<Tables>,
  entries: readonly IndexEntry[],
  first: number,
): Promise<void> => {
  await transaction
    .insertInto('search_entry')
    .values(
      entries.map(({ caseId, seq, level }, place) => ({ entry: first + place, case_id: caseId, seq, level })),
    )
    .execute();
  const rows = entries.map((entry, place) => {
    const words = entry.texts.map((text) => text.join(' ')).join(APART);
    return sql`(${first + place}, ${words}, ${marksOf(entry).join(' ')})`;
  });
  await sql`insert into search_words (rowid, words, marks) values ${sql.join(rows)}`.execute(transaction);
};

/**
 * Merges about as much as was added, so that no write pays for others and the pieces stay few. The number of pages is written
 * out: as a parameter it would be a floating one, which FTS5 does not take.
 */
const mergeAlong = async (transaction: Kysely<Tables>, entries: readonly IndexEntry[]): Promise<void> => {
  const places = entries.reduce((sum, { texts }) => sum + texts.flat().length * TERMS_A_WORD, 0);
  const pages = sql.raw(String(1 + Math.ceil((places * LEVELS) / PLACES_A_PAGE)));
  await sql`insert into search_words (search_words, rank) values ('merge', ${pages})`.execute(transaction);
};

/** Itself and its three beginnings. */
const TERMS_A_WORD = 4;
const PLACES_A_PAGE = 400;
/** How often a piece is merged into a larger one, until it is in the largest. */
const LEVELS = 4;

/** Words and marks have nothing that would be syntax between quotation marks. */
const matchOf = (terms: readonly string[], marks: readonly string[]): string => {
  const words = `words : (${terms.join(' AND ')})`;
  return marks.length === 0 ? words : `${words} AND marks : ${anyOf(marks)}`;
};

/** A phrase as all that it may be in full; nothing where no word has its beginning. */
const termOf = async (database: Kysely<Tables>, phrase: Phrase): Promise<string | undefined> => {
  const whole = await wholePhrases(database, phrase, MOST_WORDS);
  if (whole === undefined) return `"${phrase.words.join(' ')}" *`;
  return whole.length === 0 ? undefined : anyOf(whole.map((words) => words.join(' ')));
};

const anyOf = (phrases: readonly string[]): string =>
  `(${phrases.map((phrase) => `"${phrase}"`).join(' OR ')})`;

/** Pages to merge in one transaction: a writer waits no longer than for these. */
const STEP = 64;

/**
 * Merges what is left of entries that were taken out away, in short transactions, so that their words stand nowhere in the
 * index. Costs a reading and writing of the whole index.
 */
export const mergeEmbeddedIndex = async (database: Kysely<Tables>): Promise<void> => {
  for (let pages = -STEP; ; pages = STEP) {
    await setImmediate();
    const changed = await database.transaction().execute(async (transaction) => {
      const before = await changesOf(transaction);
      await sql`insert into search_words (search_words, rank) values ('merge', ${pages})`.execute(
        transaction,
      );
      return (await changesOf(transaction)) - before;
    });
    // A merge that finds nothing to do changes its own row at most.
    if (changed < 2) break;
  }
  await dropUnknownWords(database, {
    entry: sql`select 1 from search_words where search_words match '"' || search_word.word || '"'`,
  });
};

const changesOf = async (transaction: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ readonly changes: number }>`select total_changes() as changes`.execute(
    transaction,
  );
  return rows[0]?.changes ?? 0;
};
