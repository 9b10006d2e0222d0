import type { Result } from '@forewarn/core';

/** A record that one person wants expunged, and that waits for another. */
export interface ExpungeRequest {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
}

/**
 * Where what was expunged may still be, for someone who has the files and their keys: in backups that were made before; in
 * the write-ahead log, of PostgreSQL with its archives and standbys; in the search index; in rows that PostgreSQL keeps
 * until the owner of the tables has them vacuumed in full.
 */
export type Remains = 'backups' | 'write-ahead-log' | 'search-index' | 'dead-rows';

export interface Expunged {
  readonly caseId: string;
  readonly seq: number;
  readonly expungedAt: string;
  /** The digests of the documents that went with it. */
  readonly documents: readonly string[];
  /** Those that stayed, because other records name them too. */
  readonly keptDocuments: readonly string[];
  /** The releases of which what was kept of their briefs went with it. */
  readonly briefs: readonly string[];
  readonly remains: readonly Remains[];
}

export type ExpungeRefusal =
  | { readonly code: 'unknown-case' | 'unknown-event' | 'unknown-request' }
  | { readonly code: 'already-expunged' | 'already-requested' }
  /** Whoever asked for it cannot be the one who approves it. */
  | { readonly code: 'four-eyes' };

/**
 * Takes what is in a harmful record away, by two persons. Free text and the salt are erased; type, dates and ids stay, so
 * that the case still reads; the inner hash stays with the reason and both persons, so that the chain still verifies.
 */
export interface Expunging {
  /** Asks for it. The reason must not repeat what is harmful. */
  request(
    caseId: string,
    seq: number,
    reason: string,
    actor: string,
  ): Promise<Result<ExpungeRequest, ExpungeRefusal>>;
  /** The requests that wait, the oldest first. */
  open(): Promise<readonly ExpungeRequest[]>;
  /** Takes a request back. */
  withdraw(id: string, actor: string): Promise<Result<ExpungeRequest, ExpungeRefusal>>;
  /**
   * Does it, as another person than who asked: record, its documents, the kept briefs that were drawn with it in the case,
   * search index and snapshots, and then as `sweep` does.
   */
  approve(id: string, actor: string): Promise<Result<Expunged, ExpungeRefusal>>;
  /** Takes what was expunged out of the database's files too, and gives where it may still be. May be done at any time again. */
  sweep(): Promise<readonly Remains[]>;
  /** Whether a process ended between an expunging and its sweep, or the sweep left something. */
  isSweepDue(): Promise<boolean>;
}
