import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Damage, isDamage } from '../damage.ts';
import { knownSecret, secretOf } from '../secrets/secret-of.ts';
import type { Tables } from '../workspace/tables.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { MOST_ATTACHMENT_BYTES } from './attachment-store.ts';
import { seal, sha256Of, unseal } from './seal.ts';

const SECRET = 'attachments';

/** Documents in the table `attachment`, under a key that the workspace makes at its first document and keeps. */
export const createAttachmentStore = (database: Kysely<Tables>, clock: () => Date): AttachmentStore => ({
  keep: async (content, actor, within = database) => {
    if (content.byteLength > MOST_ATTACHMENT_BYTES) {
      throw new RangeError(`a document of ${content.byteLength} bytes; at most ${MOST_ATTACHMENT_BYTES}`);
    }
    const kept = { sha256: sha256Of(content), bytes: content.byteLength };
    if (await isSound(within, kept.sha256)) return kept;
    const key = await secretOf(within, SECRET, () => randomBytes(32).toString('hex'));
    const sealed = seal(content, kept.sha256, Buffer.from(key, 'hex'));
    await within
      .insertInto('attachment')
      .values({ ...kept, ...sealed, recorded_at: clock().toISOString(), actor })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ ...sealed, bytes: kept.bytes }))
      .execute();
    return kept;
  },
  read: (sha256) => readAttachment(database, sha256),
});

const readAttachment = async (database: Kysely<Tables>, sha256: string): Promise<Uint8Array | undefined> => {
  const row = await database
    .selectFrom('attachment')
    .select(['nonce', 'sealed'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const key = await knownSecret(database, SECRET);
  if (key === undefined) throw new Damage('attachments without their key');
  const [nonce, sealed] = [Buffer.from(row.nonce), Buffer.from(row.sealed)];
  return unseal({ nonce, sealed }, sha256, Buffer.from(key, 'hex'));
};

/** A document that was damaged since is not kept: whoever brings it again mends it. */
const isSound = async (database: Kysely<Tables>, sha256: string): Promise<boolean> => {
  try {
    return (await readAttachment(database, sha256)) !== undefined;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
};
