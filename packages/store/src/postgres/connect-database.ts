import { Kysely } from 'kysely';
import type { ClientConfig } from 'pg';
import { Client, Pool, TypeOverrides, types } from 'pg';
import type { Tables } from '../workspace/tables.ts';
import type { DatabaseAddress } from './database-address.ts';
import { ServerDialect } from './server-dialect.ts';

const CONNECTIONS = 20;
const SECOND = 1000;

/** How long PostgreSQL may take before it gives up what it was asked for. */
const LIMITS = {
  statement_timeout: 60 * SECOND,
  lock_timeout: 10 * SECOND,
  idle_in_transaction_session_timeout: 30 * SECOND,
};
/** A step of the schema over a large log takes what it takes, and so does another server's, which is waited for. */
const NO_LIMITS = { statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0 };

/** What every connection says of itself, and how it notices that the other end is gone. */
export const CONNECTION = {
  application_name: 'forewarn',
  connectionTimeoutMillis: 10 * SECOND,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10 * SECOND,
} satisfies ClientConfig;

/** Counts and milliseconds are numbers in both engines; none comes near what a number cannot hold. */
const TYPES = new TypeOverrides();
TYPES.setTypeParser(types.builtins.INT8, Number);

/**
 * Connects once and leaves. A pool would keep what could not log in half open until the server gave it up, since the driver
 * does not end a connection that has no password to give.
 */
export const tryConnection = async ({ connection }: DatabaseAddress): Promise<void> => {
  const client = new Client({ ...connection, ...CONNECTION });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** A database over some connections, made as they are needed; nothing is connected yet. */
export const connectDatabase = (
  { connection }: DatabaseAddress,
  { forMigration = false }: { readonly forMigration?: boolean } = {},
): Kysely<Tables> => {
  const pool = new Pool({
    ...connection,
    ...CONNECTION,
    ...(forMigration ? NO_LIMITS : LIMITS),
    max: forMigration ? 1 : CONNECTIONS,
    types: TYPES,
  });
  // Without a listener the loss of a connection would end the process. Whoever uses it is told by its next statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new ServerDialect({ pool }) });
};
