import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { CopiedTable } from './copied-tables.ts';
import { COPIED_TABLES } from './copied-tables.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Copies every row from one database into another that has none, whichever engines keep them. Both are transactions: the
 * first sees one state of its data, the second keeps all or nothing. Throws when what is read back is not what was copied.
 */
export const copyTables = async (from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> => {
  for (const table of COPIED_TABLES) {
    const copied = createRowsDigest();
    for await (const rows of readRowsOf(from, table)) {
      rows.forEach(copied.add);
      await write(to, table, rows);
    }
    const read = createRowsDigest();
    for await (const rows of readRowsOf(to, table)) rows.forEach(read.add);
    if (read.digest() !== copied.digest()) throw new Error(`the copied rows of ${table.name} differ`);
  }
};

/** In pieces by its key, so that a large table is never in memory as a whole. */
export async function* readRowsOf(
  database: Kysely<Tables>,
  { name, key, rows: limit }: CopiedTable,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: Row | undefined;
  for (;;) {
    const beyond: Row | undefined = after;
    const where =
      beyond === undefined
        ? sql``
        : sql`where (${columns}) > (${sql.join(key.map((column) => beyond[column]))})`;
    const { rows } =
      await sql<Row>`select * from ${sql.table(name)} ${where} order by ${columns} limit ${limit}`.execute(
        database,
      );
    if (rows.length === 0) return;
    yield rows.map(withBytes);
    after = rows.at(-1);
  }
}

/** libsql gives bytes as an ArrayBuffer, and takes them as a Buffer, which PostgreSQL gives and takes. */
const withBytes = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? Buffer.from(value) : value,
    ]),
  );

const write = async (
  database: Kysely<Tables>,
  { name }: CopiedTable,
  rows: readonly Row[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    database,
  );
};

/** The same for the same rows in any order: engines sort text differently. */
const createRowsDigest = () => {
  let sum = 0n;
  let count = 0;
  return {
    add: (row: Row): void => {
      const sorted = Object.keys(row)
        .toSorted()
        .map((name) => [name, asText(row[name])]);
      sum += BigInt(`0x${createHash('sha256').update(JSON.stringify(sorted)).digest('hex')}`);
      count += 1;
    },
    digest: (): string => `${count} ${sum.toString(16)}`,
  };
};

const asText = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
