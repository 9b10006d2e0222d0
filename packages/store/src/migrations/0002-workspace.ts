import type { Migration } from './migrate.ts';
import { accountStatements } from './account-statements.ts';
import { GUARDS_OF_POSTGRES } from './guards-of-postgres.ts';
import { registerAccounts } from './register-accounts.ts';
import { registerDeclarations } from './register-declarations.ts';
import { rebuildIndex } from '../search/index-events.ts';

interface Dialect {
  readonly blob: string;
  readonly big: string;
  /** What stands behind a table so that it takes no value of another type; PostgreSQL never does. */
  readonly strict: string;
}

/** Tables that both engines lay out alike but for the names of two types. */
const tables = ({ blob, big, strict }: Dialect): readonly string[] => [
  `create table declaration (
    case_id text not null references "case" (id),
    kind text not null,
    id text not null,
    at text not null,
    seq integer not null,
    withdrawn_at text,
    withdrawn_seq integer,
    revised_at text,
    revised_seq integer,
    primary key (case_id, kind, id)
  )${strict}`,
  `create table expunged (
    case_id text not null,
    seq integer not null,
    inner_hash text not null,
    reason text not null,
    requested_by text not null,
    approved_by text not null,
    expunged_at text not null,
    record_hash text not null,
    primary key (case_id, seq),
    check (requested_by <> approved_by)
  )${strict}`,
  `create table expunge_request (
    id text not null primary key,
    case_id text not null,
    seq integer not null,
    reason text not null,
    requested_by text not null,
    requested_at text not null,
    unique (case_id, seq)
  )${strict}`,
  `create table attachment (
    sha256 text not null primary key,
    bytes integer not null,
    recorded_at text not null,
    actor text not null,
    nonce ${blob} not null,
    sealed ${blob} not null
  )${strict}`,
  `create table attachment_use (
    sha256 text not null,
    case_id text not null,
    seq integer not null,
    primary key (sha256, case_id, seq)
  )${strict}`,
  `create index attachment_use_of_event on attachment_use (case_id, seq)`,
  `create table snapshot (
    case_id text not null,
    level text not null,
    kind text not null,
    head text not null,
    body text not null,
    primary key (case_id, level, kind)
  )${strict}`,
  `create table signed_head (
    case_id text not null,
    day text not null,
    seq integer not null,
    head text not null,
    signed_at text not null,
    key_id text not null,
    signature text not null,
    primary key (case_id, day)
  )${strict}`,
  `create table secret (name text not null primary key, value text not null)${strict}`,
  `create table if not exists setting (key text not null primary key, value text not null)${strict}`,
  `create table person (
    id text not null primary key,
    name text not null,
    email text not null,
    made_at text not null,
    made_by text,
    closed_at text
  )${strict}`,
  `create table role_grant (
    person_id text not null references person (id),
    case_id text not null,
    role text not null,
    ceiling text not null,
    granted_by text not null,
    granted_at text not null,
    primary key (person_id, case_id, role)
  )${strict}`,
  `create table invitation (
    token_sha256 text not null primary key,
    person_id text not null references person (id),
    made_by text not null,
    made_at text not null,
    expires_at text not null,
    used_at text
  )${strict}`,
  `create table attempt (key text not null primary key, count integer not null, until ${big} not null)${strict}`,
  `create table append_key (
    person_id text not null,
    key text not null,
    case_id text not null,
    sha256 text not null,
    at text not null,
    held_until ${big} not null,
    first_seq integer,
    last_seq integer,
    primary key (person_id, key)
  )${strict}`,
  `create table case_attachment (
    case_id text not null references "case" (id),
    sha256 text not null,
    primary key (case_id, sha256)
  )${strict}`,
  `create table visit (person_id text not null primary key, seen_at text not null)${strict}`,
  `create table release (
    id text not null primary key,
    case_id text not null references "case" (id),
    head text not null,
    template text not null,
    language text not null,
    level text not null,
    paper text not null,
    kind text not null,
    at text not null,
    recipients text not null,
    signed_day text not null,
    sha256 text not null,
    requested_by text not null,
    requested_at text not null,
    state text not null,
    decided_by text,
    decided_at text,
    comment text
  )${strict}`,
  `create index release_of_case on release (case_id, requested_at)`,
  `create table export_entry (
    id text not null primary key,
    at text not null,
    person_id text not null,
    case_id text not null,
    what text not null,
    level text not null,
    head text not null,
    sha256 text not null,
    detail text not null
  )${strict}`,
  `create table audit_entry (
    id text not null primary key,
    at text not null,
    person_id text not null,
    act text not null,
    subject text not null,
    detail text not null
  )${strict}`,
];

const EMBEDDED_SEARCH = [
  `create table search_entry (
    entry integer not null primary key,
    case_id text not null,
    seq integer not null,
    level integer not null
  ) strict`,
  `create index search_entry_of_event on search_entry (case_id, seq)`,
  `create virtual table search_words using
    fts5(words, marks, content='', contentless_delete=1, tokenize="ascii", prefix='1 2 3')`,
];

const POSTGRES_SEARCH = [
  `create table search_entry (
    entry bigint generated by default as identity primary key,
    case_id text not null,
    seq integer not null,
    level integer not null,
    words tsvector not null
  )`,
  `create index search_entry_of_event on search_entry (case_id, seq)`,
  `create index search_entry_words on search_entry using gin (words) with (fastupdate = off)`,
  `create function search_entry_is_placed() returns trigger language plpgsql as $$
    begin
      new.words := new.words
        || format('''/b%s'' ''/s%s''', new.entry >> 12, new.entry >> 16)::tsvector;
      return new;
    end $$`,
  `create trigger search_entry_is_placed before insert on search_entry
    for each row execute function search_entry_is_placed()`,
];

/** An event may lose its body to the mark that stands for it once, after its expunging is recorded; nothing else changes. */
const EMBEDDED_GUARDS = [
  `drop trigger event_is_not_updated`,
  `create trigger event_is_not_updated before update on event
    when new.salt is not '' or old.salt is ''
      or new.case_id is not old.case_id or new.seq is not old.seq or new.id is not old.id
      or new.at is not old.at or new.recorded_at is not old.recorded_at or new.actor is not old.actor
      or new.type is not old.type or new.previous is not old.previous or new.hash is not old.hash
      or not exists (select 1 from expunged where case_id = old.case_id and seq = old.seq)
    begin select raise(abort, 'an event is never changed'); end`,
  ...['expunged', 'signed_head', 'export_entry', 'audit_entry'].flatMap((table) => [
    `create trigger ${table}_is_not_updated before update on ${table}
      begin select raise(abort, 'a record of ${table} is never changed'); end`,
    `create trigger ${table}_is_not_deleted before delete on ${table}
      begin select raise(abort, 'a record of ${table} is never deleted'); end`,
  ]),
];

/** What a workspace holds beside the log itself: people, rights, releases, attachments, search, signed heads. */
export const workspaceTables: Migration = {
  version: 2,
  statements: {
    embedded: [
      ...tables({ blob: 'blob', big: 'integer', strict: ' strict' }),
      ...accountStatements({ big: 'integer', strict: ' strict' }),
      ...EMBEDDED_SEARCH,
      ...EMBEDDED_GUARDS,
    ],
    postgres: [
      ...tables({ blob: 'bytea', big: 'bigint', strict: '' }),
      ...accountStatements({ big: 'bigint', strict: '' }),
      ...POSTGRES_SEARCH,
      ...GUARDS_OF_POSTGRES,
    ],
  },
  fill: async (transaction, engine) => {
    await registerAccounts(transaction);
    await registerDeclarations(transaction);
    await rebuildIndex(transaction, engine);
  },
};
