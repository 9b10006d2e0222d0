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
  /** The `next` of the page before, or the `entry` of a hit of it. */
  readonly before?: number;
}

export interface SearchHit {
  readonly entry: number;
  readonly caseId: string;
  readonly event: StoredEvent;
}

export interface SearchPage {
  /** The latest recorded first. */
  readonly hits: readonly SearchHit[];
  /**
   * Where to go on; nothing when all was looked at. With fewer hits than were asked for, or none, the search stopped because
   * it would have had to read too much at once: what comes before `next` was not looked at.
   */
  readonly next: number | undefined;
}

/** Finds events by what people wrote in them, in any of the six languages. */
export interface CaseSearch {
  /** Gives a page of hits; none for a query without a word. */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Makes the index anew from the log. */
  rebuild(): Promise<void>;
}
