interface Dialect {
  readonly blob: string;
  /** What stands behind a table so that it takes no value of another type; PostgreSQL never does. */
  readonly strict: string;
}

const ofTheLog = ({ strict }: Dialect): readonly string[] => [
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
];

const besideTheLog = ({ blob, strict }: Dialect): readonly string[] => [
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
];

/** Tables of what follows from the log, and of what is kept beside it. */
export const logStatements = (dialect: Dialect): readonly string[] => [
  ...ofTheLog(dialect),
  ...besideTheLog(dialect),
];
