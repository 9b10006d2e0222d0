import type { Kysely } from 'kysely';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseRow } from './tables.ts';

/** How an engine takes writes to the log. */
export interface LogWriting {
  readonly engine: EngineName;
  /** Does a write within a transaction and gives what it gave, once that is on disk. What it throws undoes all that it did. */
  readonly write: <Value>(act: (transaction: Kysely<Tables>) => Promise<Value>) => Promise<Value>;
  /** Within a write: the rows of some cases, which no other writer changes before the write is done. */
  readonly holdCases: (transaction: Kysely<Tables>, ids: readonly string[]) => Promise<readonly CaseRow[]>;
  /** Whether what a write held, which failed so, may be tried part by part: it left nothing behind, and it had begun. */
  readonly mayTryParts: (error: unknown) => boolean;
}
