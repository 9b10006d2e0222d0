import { sql } from 'kysely';
import { Client } from 'pg';
import type { ReadPages } from './expunging-contract.ts';
import { addressOfServer } from './postgres-server.ts';

const PAGE = 8192;

/** Every page of the files of the workspace's tables and indexes, read from the server's disk as its superuser. */
export const pagesOfPostgres: ReadPages = async ({ database }) => {
  const { rows } = await sql<{ readonly name: string }>`select current_database() as name`.execute(database);
  const url = new URL(await addressOfServer());
  url.pathname = `/${rows[0]?.name ?? ''}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('checkpoint');
    const files = await client.query<{ readonly bytes: Buffer }>(
      `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
        where relkind in ('r', 'i', 't') and oid >= 16384`,
    );
    return files.rows.flatMap(({ bytes }) =>
      Array.from({ length: Math.ceil(bytes.length / PAGE) }, (_, page) =>
        bytes.subarray(page * PAGE, (page + 1) * PAGE),
      ),
    );
  } finally {
    await client.end();
  }
};
