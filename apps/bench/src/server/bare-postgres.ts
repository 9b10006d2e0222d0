import { Pool } from 'pg';
import type { BareEngine } from './bare-engine.ts';
import { aRow, EVENT_COLUMNS } from './bare-engine.ts';

const CONNECTIONS = 20;

/** Tables without the guards of the log, to write to. */
const LAYOUT = `
  create table bare_case as select * from "case";
  alter table bare_case add primary key (id);
  create table bare_event (like event including indexes);
  create table bare_entry (like search_entry including all);`;

const INSERT = `insert into bare_event (${EVENT_COLUMNS.join(', ')})
  values (${EVENT_COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})`;

/** PostgreSQL by itself: it reads the workspace's own tables, and writes to copies that nothing guards. */
export const openBarePostgres = async (url: string): Promise<BareEngine> => {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  await pool.query(LAYOUT);
  const appendOne = async (id: string): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ events: number }>(
        'select * from bare_case where id = $1 for update',
        [id],
      );
      const event = aRow(id, (rows[0]?.events ?? 0) + 1);
      await client.query(INSERT, Object.values(event));
      await client.query('update bare_case set head = $1, events = $2, last_at = $3 where id = $4', [
        event.hash,
        event.seq,
        event.at,
        id,
      ]);
      await client.query(
        `insert into bare_entry (case_id, seq, level, words) values ($1, $2, 0, to_tsvector('simple', $3))`,
        [id, event.seq, event.body],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  return {
    list: async () => {
      await pool.query(
        `select "case".*, snapshot.body from "case"
          left join snapshot on snapshot.case_id = "case".id and snapshot.level = 'restricted' order by id`,
      );
    },
    openCase: async (id) => {
      await pool.query('select * from "case" where id = $1', [id]);
      await pool.query('select * from event where case_id = $1 order by seq', [id]);
    },
    append: async (cases) => {
      await Promise.all(cases.map(appendOne));
    },
    search: async (words) => {
      await pool.query(
        `select event.* from search_entry
          join event on event.case_id = search_entry.case_id and event.seq = search_entry.seq
          where words @@ $1::tsquery order by entry desc limit 50`,
        [words.map((word) => `'${word}'`).join(' & ')],
      );
    },
    close: () => pool.end(),
  };
};
