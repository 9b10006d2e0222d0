import type { PostgresDialectConfig, TransactionSettings } from 'kysely';
import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely';

/**
 * Kysely's dialect for PostgreSQL with the promise of the embedded engine: a transaction keeps other writers out as it
 * begins, in every process on the database, so that what it reads still holds when it writes. Not so one that only reads,
 * or that names its isolation and so says that it takes its own locks, as an append does.
 */
export class ServerDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ServerDriver(this.#config);
  }
}

/** Any number that nothing else in the database takes a lock on. */
const LOCK = 4_600_002;

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class ServerDriver extends PostgresDriver {
  override async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.isolationLevel !== undefined || settings.accessMode === 'read only') return;
    try {
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${LOCK})`));
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }

  /** Where the connection is lost, so is the transaction: what is told is why it failed, not that the rollback did. */
  override async rollbackTransaction(connection: Connection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
