import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ADDRESS_OF_POSTGRES_FOR_RUN } from './postgres-for-run.ts';

export { setup as startForRun } from './postgres-for-run.ts';

/** An empty database for one test. */
export interface PostgresDatabase {
  /** As its owner, who lays out the tables. */
  readonly url: string;
  /** As the role of the application, which has no rights on any table until a migration grants them. */
  readonly appUrl: string;
  readonly appRole: string;
  /** Lets the role of the application in no more, and ends what it has open. */
  readonly shutOut: () => Promise<void>;
  /** Takes the database and both roles away, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes a database on the PostgreSQL of this run, or on the one that `FOREWARN_TEST_DATABASE` gives the address of (its
 * role must be allowed to make databases and roles). `clauses` are added to `create database`.
 */
export const aPostgresDatabase = async (clauses = ''): Promise<PostgresDatabase> => {
  const server = await addressOfServer();
  const name = `forewarn_${randomBytes(6).toString('hex')}`;
  const [owner, appRole] = [`${name}_owner`, `${name}_app`];
  const password = randomBytes(12).toString('hex');
  await administer(
    server,
    `create role ${owner} login password '${password}'`,
    `create role ${appRole} login password '${password}'`,
    `grant ${owner} to current_user`,
    `create database ${name} owner ${owner} ${clauses}`,
  );
  const urlOf = (role: string): string => {
    const url = new URL(server);
    url.username = role;
    url.password = password;
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    url: urlOf(owner),
    appUrl: urlOf(appRole),
    appRole,
    shutOut: () =>
      administer(
        server,
        `alter role ${appRole} nologin`,
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${appRole}'`,
      ),
    drop: () =>
      administer(
        server,
        `drop database if exists ${name} with (force)`,
        `drop role ${owner}`,
        `drop role ${appRole}`,
      ),
  };
};

/** As the superuser of a PostgreSQL of this run. */
export const addressOfServer = async (): Promise<string> => {
  const own = process.env['FOREWARN_TEST_DATABASE'];
  if (own !== undefined && own !== '') return own;
  const door = process.env[ADDRESS_OF_POSTGRES_FOR_RUN];
  if (door === undefined)
    throw new Error('no PostgreSQL: run the tests by the vitest.config.ts of the checkout');
  const response = await fetch(door);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
};

/** Statements that cannot run in a transaction, one after the other. */
const administer = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};
