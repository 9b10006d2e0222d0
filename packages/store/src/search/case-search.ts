import type { DisclosureLevel } from '@forewarn/core';
import type { StoredEvent } from '../case-store.ts';

/** A case that someone may read, up to a level. */
export interface Reach {
  readonly caseId: string;
  readonly ceiling: DisclosureLevel;
}

export interface SearchQuery {
  /** What a person typed. Every word must be there, in any order, each as the beginning of a word; quoted words in their order. */
  readonly words: string;
  /** Where to look: everywhere, or in these cases up to these levels. */
  readonly within: 'everything' | readonly Reach[];
  /** At most 200. */
  readonly limit: number;
  /** The `entry` of the last hit of the page before. */
  readonly before?: number;
}

export interface SearchHit {
  readonly entry: number;
  readonly caseId: string;
  readonly event: StoredEvent;
}

/** Finds events by what people wrote in them, in any of the six languages. */
export interface CaseSearch {
  /** Gives the hits, the latest recorded first; none for a query without a word. */
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  /** Makes the index anew from the log. */
  rebuild(): Promise<void>;
}
