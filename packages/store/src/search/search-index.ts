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
  /** How many entries may be read for the order of words in them, where the index does not tell it; about. */
  readonly effort: number;
}

export interface FoundEntries {
  /** The latest first. */
  readonly entries: readonly number[];
  /** The last entry that was looked at: 0 when there is nothing before it. */
  readonly from: number;
}

/** The index of one engine. */
export interface SearchIndex {
  /** Puts entries in, after all others, in their order. */
  add(transaction: Kysely<Tables>, entries: readonly IndexEntry[]): Promise<void>;
  /** Takes the entries of an event out. */
  remove(transaction: Kysely<Tables>, caseId: string, seq: number): Promise<void>;
  /** Takes everything out. */
  clear(transaction: Kysely<Tables>): Promise<void>;
  /** Gives the latest entries that hold what is sought: fewer than the limit when there are no more, or too much was read. */
  find(database: Kysely<Tables>, sought: Sought): Promise<FoundEntries>;
}
