import type { Kysely } from 'kysely';
import type { ExpungedRow } from '../log/tables.ts';
import type { Tables } from '../workspace/tables.ts';
import type { Remains } from './expunging.ts';

/** What stands in the place of an event's text and salt, and for which request. */
export interface Erasure {
  readonly requestId: string;
  readonly record: ExpungedRow;
  readonly body: string;
}

/** How an engine lets a record be taken out of the log, which it lets nobody else change. */
export interface Erasing {
  /** Records the expunging, puts what is left in the place of the event and takes the documents away that it alone names. */
  erase(transaction: Kysely<Tables>, erasure: Erasure): Promise<void>;
  /** Takes what was erased out of the files; gives where else than in backups it may still be. */
  sweep(database: Kysely<Tables>): Promise<readonly Remains[]>;
  /** Puts what was written since a sweep where it belongs. */
  settle(database: Kysely<Tables>): Promise<void>;
}
