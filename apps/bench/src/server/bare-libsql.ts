import { join } from 'node:path';
import type { Workspace } from '@forewarn/store';
import Database from 'libsql';
import type { BareEngine } from './bare-engine.ts';
import { aRow, EVENT_COLUMNS } from './bare-engine.ts';

type Libsql = InstanceType<typeof Database>;

const CASE_COLUMNS = ['id', 'recorded_at', 'actor', 'header', 'salt', 'hash', 'head', 'events', 'last_at'];

const LAYOUT = `
  pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;
  pragma cache_size = -65536; pragma wal_autocheckpoint = 8000;
  create table "case" (id text not null primary key, recorded_at text, actor text, header text, salt text, hash text,
    head text, events integer, last_at text) strict;
  create table event (case_id text not null, seq integer not null, id text not null unique, at text, recorded_at text,
    actor text, type text, body text, previous text, salt text, hash text, primary key (case_id, seq)) strict;
  create table snapshot (case_id text not null primary key, head text, body text) strict;
  create table search_entry (entry integer not null primary key, case_id text, seq integer) strict;
  create virtual table search_words using
    fts5(words, marks, content='', contentless_delete=1, tokenize="ascii", prefix='1 2 3');`;

/** As long as the marks of who may find an entry. */
const MARKS = ['l0', 'l1', 'l2', 'l3'].flatMap((level) => [level, `c${'0'.repeat(32)}${level}`]).join(' ');

/** The words of a record, roughly: its tokeniser parts at spaces and signs alone. */
const wordsIn = (body: string): string => body.toLowerCase().replaceAll(/[^a-z\d]+/g, ' ');

/** libsql by itself, on a copy of the workspace's records, encrypted and as durable as the workspace. */
export const openBareLibsql = async ({ database }: Workspace, folder: string): Promise<BareEngine> => {
  // Options that libsql takes and its types leave out.
  const encryption = { encryptionCipher: 'aes256cbc', encryptionKey: 'd'.repeat(64), timeout: 0 };
  const bare = new Database(join(folder, 'bare.db'), encryption);
  bare.exec(LAYOUT);
  await copyInto(bare, database);
  const list = bare.prepare(
    'select "case".*, snapshot.body from "case" left join snapshot on snapshot.case_id = "case".id order by id',
  );
  const oneCase = bare.prepare('select * from "case" where id = ?');
  const events = bare.prepare('select * from event where case_id = ? order by seq');
  const found = bare.prepare(
    `select event.* from search_words
      join search_entry on search_entry.entry = search_words.rowid
      join event on event.case_id = search_entry.case_id and event.seq = search_entry.seq
      where search_words match ? order by search_words.rowid desc limit 50`,
  );
  const append = preparedAppend(bare);
  return {
    list: async () => void list.all(),
    openCase: async (id) => {
      oneCase.all(id);
      events.all(id);
    },
    append: async (cases) => append(cases),
    search: async (words) => void found.all(`words : (${words.map((word) => `("${word}")`).join(' AND ')})`),
    close: async () => {
      bare.close();
    },
  };
};

const insertInto = (bare: Libsql, table: string, columns: readonly string[]) =>
  bare.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);

const copyInto = async (bare: Libsql, database: Workspace['database']): Promise<void> => {
  const insertCase = insertInto(bare, '"case"', CASE_COLUMNS);
  const insertEvent = insertInto(bare, 'event', EVENT_COLUMNS);
  const insertSnapshot = bare.prepare('insert into snapshot values (?, ?, ?)');
  const insertEntry = bare.prepare('insert into search_entry (case_id, seq) values (?, ?)');
  const insertWords = bare.prepare('insert into search_words (rowid, words, marks) values (?, ?, ?)');
  for (const row of await database.selectFrom('case').selectAll().orderBy('id').execute()) {
    const events = await database.selectFrom('event').selectAll().where('case_id', '=', row.id).execute();
    bare.exec('begin');
    insertCase.run(valuesOf(row, CASE_COLUMNS));
    insertSnapshot.run(row.id, row.head, row.header.padEnd(600));
    for (const event of events) {
      insertEvent.run(valuesOf(event, EVENT_COLUMNS));
      const { lastInsertRowid } = insertEntry.run(event.case_id, event.seq);
      insertWords.run(lastInsertRowid, wordsIn(event.body), MARKS);
    }
    bare.exec('commit');
  }
};

// The columns are texts, numbers and nothing.
const valuesOf = (row: object, columns: readonly string[]) =>
  columns.map((column) => Reflect.get(row, column) as string | number | null);

const preparedAppend = (bare: Libsql): ((cases: readonly string[]) => void) => {
  const oneCase = bare.prepare('select * from "case" where id = ?');
  const insertEvent = insertInto(bare, 'event', EVENT_COLUMNS);
  const updateCase = bare.prepare('update "case" set head = ?, events = ?, last_at = ? where id = ?');
  const insertEntry = bare.prepare('insert into search_entry (case_id, seq) values (?, ?)');
  const insertWords = bare.prepare('insert into search_words (rowid, words, marks) values (?, ?, ?)');
  return (cases) => {
    bare.exec('begin immediate');
    for (const id of cases) {
      const [row] = oneCase.all(id) as { events: number }[];
      const event = aRow(id, (row?.events ?? 0) + 1);
      insertEvent.run(Object.values(event));
      updateCase.run(event.hash, event.seq, event.at, id);
      const { lastInsertRowid } = insertEntry.run(id, event.seq);
      insertWords.run(lastInsertRowid, wordsIn(event.body), MARKS);
    }
    bare.exec('commit');
  };
};
