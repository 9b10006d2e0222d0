/** A case, and the summary of its log that a list needs. `hash` is the header's own link, `head` the last one. */
export interface CaseRow {
  readonly id: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly header: string;
  readonly salt: string;
  readonly hash: string;
  readonly head: string;
  readonly events: number;
  readonly last_at: string | null;
}

/** One event. `body` is its JSON as entered; `at` and `type` repeat what stands in it. */
export interface EventRow {
  readonly case_id: string;
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly type: string;
  readonly body: string;
  readonly previous: string;
  readonly salt: string;
  readonly hash: string;
}

/**
 * An id that a case has declared, with what decides whether a further event may speak of it: so that an append need not
 * read the log. Derived: it can be made anew from the events.
 */
export interface DeclarationRow {
  readonly case_id: string;
  readonly kind: string;
  /** The id as a key: see `keyOfId`. */
  readonly id: string;
  readonly at: string;
  readonly seq: number;
  /** The first withdrawal and the last revision of an item of evidence, in the order of application. */
  readonly withdrawn_at: string | null;
  readonly withdrawn_seq: number | null;
  readonly revised_at: string | null;
  readonly revised_seq: number | null;
}

/** That an event names a document. Derived, like the declarations. */
export interface AttachmentUseRow {
  readonly sha256: string;
  readonly case_id: string;
  readonly seq: number;
}

/**
 * An event whose text and salt were erased: the inner hash keeps the chain whole, and `record_hash` is the hash of all else
 * that stands here and of what was left of the event, which the chain no longer covers.
 */
export interface ExpungedRow {
  readonly case_id: string;
  readonly seq: number;
  readonly inner_hash: string;
  readonly reason: string;
  readonly requested_by: string;
  readonly approved_by: string;
  readonly expunged_at: string;
  readonly record_hash: string;
}

/** A record that one person wants expunged, and that waits for another. */
export interface ExpungeRequestRow {
  readonly id: string;
  readonly case_id: string;
  readonly seq: number;
  readonly reason: string;
  readonly requested_by: string;
  readonly requested_at: string;
}

/** A document by the SHA-256 of what is in it, sealed with the workspace's attachment key (AES-256-GCM). */
interface AttachmentRow {
  readonly sha256: string;
  readonly bytes: number;
  readonly recorded_at: string;
  readonly actor: string;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

/** What was computed from a case up to a head, for one level of rights. Derived: it may be dropped at any time. */
interface SnapshotRow {
  readonly case_id: string;
  readonly level: string;
  readonly kind: string;
  readonly head: string;
  readonly body: string;
}

/** The head that a case had on a day, signed. */
export interface SignedHeadRow {
  readonly case_id: string;
  readonly day: string;
  readonly seq: number;
  readonly head: string;
  readonly signed_at: string;
  readonly key_id: string;
  readonly signature: string;
}

/** A place in the search index. The words themselves stand in `search_words` (embedded) or in `words` (PostgreSQL). */
interface SearchEntryRow {
  readonly entry: number;
  readonly case_id: string;
  readonly seq: number;
  /** The place of the event's level among the disclosure levels: 0 is public. */
  readonly level: number;
}

/** The tables of the log and of what is derived from it. */
export interface LogTables {
  readonly case: CaseRow;
  readonly event: EventRow;
  readonly declaration: DeclarationRow;
  readonly attachment_use: AttachmentUseRow;
  readonly expunged: ExpungedRow;
  readonly expunge_request: ExpungeRequestRow;
  readonly attachment: AttachmentRow;
  readonly snapshot: SnapshotRow;
  readonly signed_head: SignedHeadRow;
  readonly search_entry: SearchEntryRow;
  /** Every word of more than three letters that an entry holds. */
  readonly search_word: { readonly word: string };
  /** Keys that never leave the database: the attachments', the heads'. */
  readonly secret: { readonly name: string; readonly value: string };
  readonly schema_version: { readonly version: number; readonly applied_at: string };
}
