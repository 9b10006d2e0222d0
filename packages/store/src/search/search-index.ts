import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { IndexEntry } from './index-entry.ts';
import type { Phrase } from './query-of.ts';
import type { Ceilings } from './reach-of-search.ts';

/** What is looked for, below an entry. */
export interface Sought {
  readonly phrases: readonly Phrase[];
  /** Everything without it. */
  readonly ceilings?: Ceilings | undefined;
  readonly before: number;
  readonly limit: number;
}

/** The index of one engine. */
export interface SearchIndex {
  /** Puts entries in, after all others, in their order. */
  add(transaction: Kysely<Tables>, entries: readonly IndexEntry[]): Promise<void>;
  /** Takes the entries of an event out. */
  remove(transaction: Kysely<Tables>, caseId: string, seq: number): Promise<void>;
  /** Takes everything out. */
  clear(transaction: Kysely<Tables>): Promise<void>;
  /** Gives the latest entries that hold what is sought, the latest first: fewer than the limit when there are no more. */
  find(database: Kysely<Tables>, sought: Sought): Promise<readonly number[]>;
}
