import type Database from 'libsql';
import { createTextCheck } from './create-text-check.ts';

type Libsql = InstanceType<typeof Database>;

/** A statement and what looks at the text of its answer before libsql does. */
interface Prepared {
  readonly statement: ReturnType<Libsql['prepare']>;
  readonly checkText: (parameters: readonly unknown[]) => void;
}

export interface PreparedStatements {
  /** Does something with the statement for a text, which is prepared once for many uses. */
  with<Value>(sql: string, act: (prepared: Prepared) => Promise<Value>): Promise<Value>;
  /** Lets go of all of them. */
  clear(): void;
}

/** More texts than are in use at one time. */
const MOST = 200;
/** A longer one is a list that comes once. */
const LONGEST = 4000;
const CHANGES_NO_SCHEMA =
  /^\s*(select|with|insert|update|delete|replace|savepoint|release|rollback|pragma)\b/i;

/**
 * The statements of one connection. One that fails is let go of at once: libsql leaves it in progress, and no commit
 * succeeds before it is collected. So are all when the schema changes, since with it the columns of an answer may.
 */
export const createPreparedStatements = (database: Libsql): PreparedStatements => {
  // In the order of use, the latest last.
  const kept = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const statement = database.prepare(sql);
    return { statement, checkText: createTextCheck(database, sql, statement) };
  };
  const keep = (sql: string, prepared: Prepared): void => {
    if (sql.length > LONGEST) return;
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  };
  return {
    with: async (sql, act) => {
      if (!CHANGES_NO_SCHEMA.test(sql)) kept.clear();
      const prepared = kept.get(sql) ?? prepare(sql);
      kept.delete(sql);
      const value = await act(prepared);
      keep(sql, prepared);
      return value;
    },
    clear: () => kept.clear(),
  };
};
