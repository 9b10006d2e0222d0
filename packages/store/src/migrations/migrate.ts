import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';

/** One step of the schema: from the version before it to `version`. Once released, never edited. */
export interface Migration {
  readonly version: number;
  readonly statements: Readonly<Record<EngineName, readonly string[]>>;
  /** Fills what is derived from the records that were there before. */
  readonly fill?: (transaction: Kysely<Tables>, engine: EngineName) => Promise<void>;
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
  { engine, migrations, clock }: MigrateOptions,
): Promise<Result<number, NewerSchema>> =>
  database.transaction().execute(async (transaction) => {
    // Two servers that start together on one PostgreSQL would else both find the tables missing.
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    await sql`create table if not exists schema_version (version integer not null primary key, applied_at text not null)`.execute(
      transaction,
    );
    const found = await readVersion(transaction);
    const known = Math.max(...migrations.map(({ version }) => version));
    if (found > known) return refused({ code: 'newer-schema', found, known });
    for (const { version, statements, fill } of migrations.filter((migration) => migration.version > found)) {
      for (const text of textsOf(statements, engine)) await sql.raw(text).execute(transaction);
      await fill?.(transaction, engine);
      await transaction
        .insertInto('schema_version')
        .values({ version, applied_at: clock().toISOString() })
        .execute();
    }
    return accepted(found);
  });

/** PostgreSQL takes all statements in one message, which halves the time; libsql takes them one by one. */
const textsOf = (statements: Migration['statements'], engine: EngineName): readonly string[] =>
  engine === 'postgres' ? [statements.postgres.join(';\n')] : statements.embedded;

export interface MigrateOptions {
  readonly engine: EngineName;
  readonly migrations: readonly Migration[];
  readonly clock: () => Date;
}

/** Any number that nothing else in the database takes a lock on. */
const LOCK = 4_600_001;

/** The schema of a database in which some version was laid out; 0 where that was not finished. */
export const readVersion = async (database: Kysely<Tables>): Promise<number> => {
  const row = await database
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
};
