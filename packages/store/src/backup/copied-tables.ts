import type { Tables } from '../workspace/tables.ts';

/** How the rows of a table are copied. */
export interface CopiedTable {
  readonly name: keyof Tables;
  /** What its rows are read in the order of: no two have the same, and an event comes after the one before it. */
  readonly key: readonly string[];
  /** How many rows are in memory at once. */
  readonly rows: number;
}

const BY_ID = { key: ['id'], rows: 500 };

/**
 * Every table, in an order in which no row comes before one that it refers to. `undefined`: not copied, because it is
 * laid out by the schema itself or made anew from the rest.
 */
const TABLES: Readonly<Record<keyof Tables, Omit<CopiedTable, 'name'> | undefined>> = {
  schema_version: undefined,
  search_entry: undefined,
  search_word: undefined,
  snapshot: undefined,
  case: BY_ID,
  event: { key: ['case_id', 'seq'], rows: 500 },
  declaration: { key: ['case_id', 'kind', 'id'], rows: 500 },
  expunged: { key: ['case_id', 'seq'], rows: 500 },
  expunge_request: BY_ID,
  attachment: { key: ['sha256'], rows: 1 },
  attachment_use: { key: ['sha256', 'case_id', 'seq'], rows: 500 },
  case_attachment: { key: ['case_id', 'sha256', 'person_id'], rows: 500 },
  signed_head: { key: ['case_id', 'day'], rows: 500 },
  secret: { key: ['name'], rows: 500 },
  setting: { key: ['key'], rows: 500 },
  person: BY_ID,
  user: BY_ID,
  account: BY_ID,
  verification: BY_ID,
  passkey: BY_ID,
  person_session: BY_ID,
  second_factor: { key: ['person_id'], rows: 500 },
  recovery_code: { key: ['person_id', 'code_sha256'], rows: 500 },
  role_grant: { key: ['person_id', 'case_id', 'role'], rows: 500 },
  invitation: { key: ['token_sha256'], rows: 500 },
  attempt: { key: ['key'], rows: 500 },
  append_key: { key: ['person_id', 'key'], rows: 500 },
  visit: { key: ['person_id'], rows: 500 },
  release: BY_ID,
  export_entry: BY_ID,
  audit_entry: BY_ID,
};

export const COPIED_TABLES: readonly CopiedTable[] = Object.entries(TABLES).flatMap(([name, how]) =>
  // Object.entries knows the names as strings; they are the keys of the record above.
  how === undefined ? [] : [{ name: name as keyof Tables, ...how }],
);
