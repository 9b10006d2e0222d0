import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import { GRANTS } from './grants-for.ts';

/** What the role of a connection lacks of the application's rights, each as `select on event`, and the way to expunge. */
export const missingGrants = async (database: Kysely<Tables>): Promise<readonly string[]> => {
  const wanted = GRANTS.flatMap(({ table, privilege, columns }) =>
    (columns.length === 0 ? [''] : columns).map((column) => ({ table, privilege, column })),
  );
  const { rows } = await sql<{ readonly missing: string }>`
    select privilege || ' on ' || "table" as missing
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted ("table" text, privilege text, "column" text)
    where case "column"
      when '' then not has_table_privilege(quote_ident("table"), privilege)
      else not has_column_privilege(quote_ident("table"), "column", privilege) end
    union all select 'execute on expunge_event' from pg_catalog.pg_proc
    where proname = 'expunge_event' and pronamespace = current_schema()::regnamespace
      and not has_function_privilege(oid, 'execute')`.execute(database);
  return rows.map(({ missing }) => missing);
};
