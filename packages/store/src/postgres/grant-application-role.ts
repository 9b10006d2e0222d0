import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { grantsFor } from './grants-for.ts';
import { lookAtDatabase } from './look-at-database.ts';

export interface RoleRefusal {
  /** There is no such role; or it owns the tables, or is above rights, so that what it lacks would keep it from nothing. */
  readonly code: 'unknown-role' | 'role-above-rights';
  readonly role: string;
}

/** Gives a role what the application needs, and takes from it whatever else it had. To be done as the owner of the tables. */
export const grantApplicationRole = async (
  database: Kysely<Tables>,
  role: string,
): Promise<Result<string, RoleRefusal>> => {
  const { rows } = await sql<{ readonly above: boolean }>`
    select rolsuper or exists (
      select from pg_catalog.pg_class c
      where c.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = current_schema())
        and pg_has_role(r.oid, c.relowner, 'member')) as above
    from pg_catalog.pg_roles r where rolname = ${role}`.execute(database);
  const [found] = rows;
  if (found === undefined) return refused({ code: 'unknown-role', role });
  if (found.above) return refused({ code: 'role-above-rights', role });
  const { schema } = await lookAtDatabase(database);
  await database.transaction().execute(async (transaction) => {
    for (const statement of grantsFor(role, schema ?? 'public')) {
      await sql.raw(statement).execute(transaction);
    }
  });
  return accepted(role);
};
