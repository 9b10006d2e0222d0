import type { Kysely } from 'kysely';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseRow } from './tables.ts';

/** How an engine takes writes to the log. */
export interface LogWriting {
  readonly engine: EngineName;
  /**
   * Does a write within a transaction and gives what it gave, once that is on disk. What it throws undoes all that it did,
   * and nothing that others did. It may be done again from its beginning.
   */
  readonly write: <Value>(act: (transaction: Kysely<Tables>) => Promise<Value>) => Promise<Value>;
  /** Within a write: the row of a case, which no other writer changes before the write is done. */
  readonly holdCase: (transaction: Kysely<Tables>, id: string) => Promise<CaseRow | undefined>;
}
