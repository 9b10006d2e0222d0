import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

/** What one document may weigh: 25 MiB. */
export const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

export interface KeptAttachment {
  readonly sha256: string;
  readonly bytes: number;
}

/** Keeps documents by the SHA-256 of what is in them, sealed. */
export interface AttachmentStore {
  /**
   * Keeps a document, once however often it is given; on disk when it returns, or within a transaction of the caller's
   * when that is. Throws above `MOST_ATTACHMENT_BYTES`.
   */
  keep(content: Uint8Array, actor: string, within?: Kysely<Tables>): Promise<KeptAttachment>;
  /** Gives the document, or nothing when it is unknown; throws `Damage` when it is not what was kept. */
  read(sha256: string): Promise<Uint8Array | undefined>;
}
