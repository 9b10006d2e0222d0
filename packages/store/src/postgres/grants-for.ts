import type { Tables } from '../workspace/tables.ts';

/** What the accounts need in each of the tables that better-auth lays out. */
const OF_ACCOUNTS = 'select, insert, update, delete';

/**
 * What the application's role may do in each table, and no more: nobody who holds its connection changes or takes away a
 * record of the log. An update names its columns.
 */
const GRANTS: Readonly<Record<keyof Tables, string>> = {
  schema_version: 'select',
  case: 'select, insert, update (head, events, last_at)',
  event: 'select, insert',
  declaration: 'select, insert, update, delete',
  expunged: 'select',
  expunge_request: 'select, insert, delete',
  attachment: 'select, insert, update (bytes, nonce, sealed)',
  snapshot: 'select, insert, update, delete',
  signed_head: 'select, insert',
  search_entry: 'select, insert, update, delete',
  secret: 'select, insert',
  setting: 'select, insert, update, delete',
  person: 'select, insert, update',
  role_grant: 'select, insert, update, delete',
  invitation: 'select, insert, update, delete',
  user: 'select, insert, update',
  account: 'select, insert, update, delete',
  verification: 'select, insert, update, delete',
  passkey: 'select, insert, update, delete',
  person_session: 'select, insert, update, delete',
  second_factor: 'select, insert, update, delete',
  recovery_code: 'select, insert, update, delete',
  attempt: 'select, insert, update, delete',
  visit: 'select, insert, update, delete',
  release: 'select, insert, update',
  export_entry: 'select, insert',
  audit_entry: 'select, insert',
};

export interface Grant {
  readonly table: string;
  readonly privilege: string;
  /** Empty for the whole table. */
  readonly columns: readonly string[];
}

/** What the application's role needs in the tables that there are. */
export const grantsIn = (tables: readonly string[]): readonly Grant[] =>
  tables.flatMap((table) =>
    // One privilege with its columns after the other; the commas between columns divide none.
    [...(isOurs(table) ? GRANTS[table] : OF_ACCOUNTS).matchAll(/(\w+)(?: \(([^)]*)\))?/g)].map(
      ([, privilege = '', columns]) => ({ table, privilege, columns: columns?.split(', ') ?? [] }),
    ),
  );

const isOurs = (table: string): table is keyof Tables => Object.hasOwn(GRANTS, table);

/** The statements that give a role what the application needs in a schema with these tables, and nothing else. */
export const grantsFor = (role: string, schema: string, tables: readonly string[]): readonly string[] => {
  const to = quoted(role);
  return [
    `revoke all on all tables in schema ${quoted(schema)} from ${to}`,
    `grant usage on schema ${quoted(schema)} to ${to}`,
    ...grantsIn(tables).map(({ table, privilege, columns }) => {
      const some = columns.length === 0 ? '' : ` (${columns.map(quoted).join(', ')})`;
      return `grant ${privilege}${some} on ${quoted(schema)}.${quoted(table)} to ${to}`;
    }),
    `grant execute on function expunge_event to ${to}`,
  ];
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
