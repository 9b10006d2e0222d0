import type { CompiledQuery, DatabaseConnection, QueryResult, TransactionSettings } from 'kysely';
import { SqliteDialect, SqliteDriver } from 'kysely';
import type Database from 'libsql';
import { patiently } from './patiently.ts';
import type { PreparedStatements } from './prepared-statements.ts';
import { createPreparedStatements } from './prepared-statements.ts';

type Libsql = InstanceType<typeof Database>;

/**
 * Kysely's SQLite dialect over a libsql file that several connections write to. A transaction takes the write lock as it
 * begins, unless it says that it only reads; a write outside a transaction gets one of its own.
 *
 * The lock is only ever taken by `exec`: a statement of libsql's that fails because the database is busy stays in progress
 * until it is collected, and as long as it does no later commit of its connection succeeds (tursodatabase/libsql-js#238).
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Libsql;
  readonly #closed: () => void;

  /** `closed` is called when the database was closed. */
  constructor(database: Libsql, closed: () => void = () => undefined) {
    super({ database });
    this.#database = database;
    this.#closed = closed;
  }

  override createDriver(): SqliteDriver {
    return new LibsqlDriver(this.#database, this.#closed);
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #database: Libsql;
  readonly #statements: PreparedStatements;
  readonly #connection: DatabaseConnection;
  readonly #closed: () => void;

  constructor(database: Libsql, closed: () => void) {
    super({ database });
    this.#database = database;
    this.#closed = closed;
    this.#statements = createPreparedStatements(database);
    this.#connection = new LibsqlConnection(database, this.#statements);
  }

  override acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(this.#connection);
  }

  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await patiently(() => this.#database.exec(begin));
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  /** A full disk, among others, ends a transaction by itself. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  /** Brings the write-ahead log into the data file first, as far as other connections let it. */
  override async destroy(): Promise<void> {
    this.#statements.clear();
    try {
      this.#database.exec('pragma wal_checkpoint(truncate)');
    } finally {
      this.#database.close();
      this.#closed();
    }
  }
}

/** What cannot need the write lock. */
const READS = /^\s*(select|pragma)\b/i;

class LibsqlConnection implements DatabaseConnection {
  readonly #database: Libsql;
  readonly #statements: PreparedStatements;

  constructor(database: Libsql, statements: PreparedStatements) {
    this.#database = database;
    this.#statements = statements;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#database.inTransaction || READS.test(query.sql)) return this.#execute(query);
    await patiently(() => this.#database.exec('begin immediate'));
    try {
      const result = await this.#execute<Row>(query);
      this.#database.exec('commit');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  /** All rows at once: an iteration that is left half-way would hold the connection to an old state of the data. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // One statement for all attempts: running it again is what resets one that met a lock.
    return this.#statements.with(sql, ({ statement, checkText }) =>
      patiently(() => {
        checkText(parameters);
        // Kysely's types say what the rows of this query are; libsql knows them as unknown.
        if (statement.reader) return { rows: statement.all(parameters) as Row[] };
        const { changes, lastInsertRowid } = statement.run(parameters);
        return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
      }),
    );
  }
}
