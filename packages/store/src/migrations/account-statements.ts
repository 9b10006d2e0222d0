/** What the tables of accounts need to know of an engine. */
interface Dialect {
  readonly big: string;
  readonly strict: string;
}

const knownToTheLibrary = ({ big }: Dialect): readonly string[] => [
  `drop table if exists session`,
  `create table if not exists "user" (
    id text not null primary key,
    name text not null,
    email text not null unique,
    "emailVerified" integer not null,
    image text,
    "createdAt" text not null,
    "updatedAt" text not null
  )`,
  `create table if not exists account (
    id text not null primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references "user" (id) on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" text,
    "refreshTokenExpiresAt" text,
    scope text,
    password text,
    "createdAt" text not null,
    "updatedAt" text not null
  )`,
  `create index if not exists "account_userId_idx" on account ("userId")`,
  `create unique index account_of_provider on account ("providerId", "accountId")`,
  `create table if not exists verification (
    id text not null primary key,
    identifier text not null,
    value text not null,
    "expiresAt" text not null,
    "createdAt" text not null,
    "updatedAt" text not null
  )`,
  `create index if not exists verification_identifier_idx on verification (identifier)`,
  `create table passkey (
    id text not null primary key,
    name text,
    "publicKey" text not null,
    "userId" text not null references "user" (id) on delete cascade,
    "credentialID" text not null unique,
    counter ${big} not null,
    "deviceType" text not null,
    "backedUp" integer not null,
    transports text,
    "createdAt" text,
    aaguid text
  )`,
  `create index "passkey_userId_idx" on passkey ("userId")`,
];

const sessionsAndFactors = ({ big, strict }: Dialect): readonly string[] => [
  `create table person_session (
    id text not null primary key,
    token_sha256 text not null unique,
    person_id text not null references person (id),
    way text not null,
    second_factor integer not null,
    device text not null,
    made_at text not null,
    seen_at text not null,
    authenticated_at text not null,
    expires_at text not null
  )${strict}`,
  `create index session_of_person on person_session (person_id)`,
  `create table second_factor (
    person_id text not null primary key references person (id),
    secret text not null,
    made_at text not null,
    confirmed_at text,
    last_step ${big} not null
  )${strict}`,
  `create table recovery_code (
    person_id text not null references person (id),
    code_sha256 text not null,
    used_at text,
    primary key (person_id, code_sha256)
  )${strict}`,
];

/**
 * Accounts and the ways in. What better-auth made in a workspace of an earlier release stays as it is; its sessions held
 * their tokens in the clear and end.
 */
export const accountStatements = (dialect: Dialect): readonly string[] => [
  ...knownToTheLibrary(dialect),
  ...sessionsAndFactors(dialect),
];
