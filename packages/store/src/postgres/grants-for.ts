import type { Tables } from '../workspace/tables.ts';

/** The tables of accounts and sessions, whose columns are the business of those who read them. */
type AccountTable =
  | 'user'
  | 'account'
  | 'verification'
  | 'passkey'
  | 'person_session'
  | 'second_factor'
  | 'recovery_code';

const ALL = 'select, insert, update, delete';

/**
 * What the application's role may do in each table, and no more: nobody who holds its connection changes or takes away a
 * record of the log. An update names its columns.
 */
const PRIVILEGES: Readonly<Record<keyof Tables | AccountTable, string>> = {
  schema_version: 'select',
  case: 'select, insert, update (head, events, last_at)',
  event: 'select, insert',
  declaration: ALL,
  attachment_use: ALL,
  expunged: 'select',
  expunge_request: 'select, insert, delete',
  attachment: 'select, insert, update (bytes, nonce, sealed)',
  snapshot: ALL,
  signed_head: 'select, insert',
  search_entry: ALL,
  search_word: ALL,
  secret: 'select, insert',
  setting: ALL,
  person: 'select, insert, update',
  role_grant: ALL,
  invitation: ALL,
  user: 'select, insert, update',
  account: ALL,
  verification: ALL,
  passkey: ALL,
  person_session: ALL,
  second_factor: ALL,
  recovery_code: ALL,
  attempt: ALL,
  append_key: ALL,
  case_attachment: 'select, insert',
  visit: ALL,
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

/** What the application's role needs: each privilege with its table. */
export const GRANTS: readonly Grant[] = Object.entries(PRIVILEGES).flatMap(([table, privileges]) =>
  // One privilege with its columns after the other; the commas between columns divide none.
  [...privileges.matchAll(/(\w+)(?: \(([^)]*)\))?/g)].map(([, privilege = '', columns]) => ({
    table,
    privilege,
    columns: columns?.split(', ') ?? [],
  })),
);

/**
 * The statements that give a role what the application needs in the schema of the workspace, and nothing else. It needs no
 * sequence: each there is belongs to an identity column, whose numbers come with the right to insert.
 */
export const grantsFor = (role: string, schema: string): readonly string[] => {
  const to = quoted(role);
  return [
    ...['all tables in schema', 'all sequences in schema', 'all routines in schema', 'schema'].map(
      (what) => `revoke all on ${what} ${quoted(schema)} from ${to}`,
    ),
    `grant usage on schema ${quoted(schema)} to ${to}`,
    ...GRANTS.map(({ table, privilege, columns }) => {
      const some = columns.length === 0 ? '' : ` (${columns.map(quoted).join(', ')})`;
      return `grant ${privilege}${some} on ${quoted(schema)}.${quoted(table)} to ${to}`;
    }),
    `grant execute on function expunge_event to ${to}`,
  ];
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
