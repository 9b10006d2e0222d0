import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

/** What a database is, as far as it matters before anything is done in it. */
export interface Sight {
  /** As `server_version_num` has it: 150004. */
  readonly version: number;
  readonly encoding: string;
  /** Whether what it acknowledges is on disk. */
  readonly isDurable: boolean;
  readonly isReadOnly: boolean;
  readonly role: string;
  /** The schema that unqualified names are made in, if there is one. */
  readonly schema: string | null;
  readonly mayCreate: boolean;
  readonly tables: readonly string[];
  /** Whether the role is, or belongs to, the owner of the tables. */
  readonly ownsTables: boolean;
}

/** Looks without writing anything. */
export const lookAtDatabase = async (database: Kysely<Tables>): Promise<Sight> => {
  const { rows } = await sql<Omit<Sight, 'tables' | 'ownsTables'>>`
    select current_setting('server_version_num')::integer as version,
      current_setting('server_encoding') as encoding,
      current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
        and current_setting('synchronous_commit') <> 'off' as "isDurable",
      current_setting('transaction_read_only') = 'on' as "isReadOnly",
      current_user::text as role,
      current_schema()::text as schema,
      coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate"`.execute(database);
  const [of] = rows;
  if (of === undefined) throw new Error('the database says nothing of itself');
  // What extensions bring along is nobody's data.
  const relations = await sql<{ readonly name: string; readonly owned: boolean }>`
    select c.relname::text as name, pg_has_role(c.relowner, 'usage') as owned
    from pg_catalog.pg_class c
    where c.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = current_schema())
      and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`.execute(database);
  return {
    ...of,
    tables: relations.rows.map(({ name }) => name),
    ownsTables: relations.rows.every(({ owned }) => owned),
  };
};
