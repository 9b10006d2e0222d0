import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Workspace } from '@forewarn/store';
import { secretOf } from '@forewarn/store';

/**
 * Where a search goes on, as it is told: a place in the index, which counts every record of the workspace, so sealed that
 * it tells nothing of how many there are. The same place is the same text, on every server of the workspace.
 */
export interface SearchCursors {
  readonly write: (entry: number) => Promise<string>;
  /** Nothing for what was not written here. */
  readonly read: (cursor: string) => Promise<number | undefined>;
}

const SECRET = 'search-cursors';
/** One block by itself: there is one place in it, and nothing that could be seen to repeat. */
const CIPHER = 'aes-256-ecb';
const BLOCK = 16;

export const createSearchCursors = (database: Workspace['database']): SearchCursors => {
  let key: Buffer | undefined;
  const readKey = async (): Promise<Buffer> =>
    (key ??= Buffer.from(await secretOf(database, SECRET, () => randomBytes(32).toString('hex')), 'hex'));
  return {
    write: async (entry) => {
      const block = Buffer.alloc(BLOCK);
      block.writeBigUInt64BE(BigInt(entry), BLOCK / 2);
      const cipher = createCipheriv(CIPHER, await readKey(), null).setAutoPadding(false);
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
    },
    read: async (cursor) => {
      const sealed = Buffer.from(cursor, 'base64url');
      if (sealed.length !== BLOCK) return undefined;
      const decipher = createDecipheriv(CIPHER, await readKey(), null).setAutoPadding(false);
      const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
      // What was made up opens to anything, and its first half to nothing but noughts once in 2^64.
      const entry = Number(block.readBigUInt64BE(BLOCK / 2));
      return block.readBigUInt64BE(0) === 0n && Number.isSafeInteger(entry) ? entry : undefined;
    },
  };
};
