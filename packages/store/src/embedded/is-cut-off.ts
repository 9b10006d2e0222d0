import { stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

/**
 * Whether a data file is shorter than its own count of pages says. SQLite sees that only once it looks for such a page.
 * A page that is not in the file yet stands in the write-ahead log, which is looked at first: what leaves it is in the
 * file by then.
 */
export const isCutOff = async (database: Kysely<Tables>, path: string): Promise<boolean> => {
  const { rows } = await sql<{
    readonly bytes: number;
  }>`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(database);
  const log = await sizeOf(`${path}-wal`);
  const file = await sizeOf(path);
  return (rows[0]?.bytes ?? 0) > log + file;
};

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
