import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../log/tables.ts';

/** One step of the schema: from the version before it to `version`. Once released, never edited. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

export interface NewerSchema {
  readonly code: 'newer-schema';
  readonly found: number;
  readonly known: number;
}

/**
 * Brings a database to the last version in one transaction and gives the version that it had, 0 for an empty one.
 * Refuses a database that a later release has written, and leaves it as it is.
 */
export const migrate = (
  database: Kysely<Tables>,
  migrations: readonly Migration[],
  clock: () => Date,
): Promise<Result<number, NewerSchema>> =>
  database.transaction().execute(async (transaction) => {
    await sql`create table if not exists schema_version (version integer not null primary key, applied_at text not null)`.execute(
      transaction,
    );
    const found = await readVersion(transaction);
    const known = Math.max(...migrations.map(({ version }) => version));
    if (found > known) return refused({ code: 'newer-schema', found, known });
    for (const { version, statements } of migrations.filter((migration) => migration.version > found)) {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
      await transaction
        .insertInto('schema_version')
        .values({ version, applied_at: clock().toISOString() })
        .execute();
    }
    return accepted(found);
  });

const readVersion = async (database: Kysely<Tables>): Promise<number> => {
  const row = await database
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
};
