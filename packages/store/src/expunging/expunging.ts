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

/** What is left to do where the database alone cannot: backups made before still hold the record. */
export interface Expunged {
  readonly caseId: string;
  readonly seq: number;
  readonly expungedAt: string;
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
  /** The requests that wait. */
  open(): Promise<readonly ExpungeRequest[]>;
  /** Takes a request back. */
  withdraw(id: string, actor: string): Promise<Result<ExpungeRequest, ExpungeRefusal>>;
  /** Does it, as another person than who asked: record, its documents, search index and snapshots; nothing of it stays in the database's files. */
  approve(id: string, actor: string): Promise<Result<Expunged, ExpungeRefusal>>;
}
