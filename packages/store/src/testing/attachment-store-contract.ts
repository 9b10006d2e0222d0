import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_ATTACHMENT_BYTES } from '../attachments/attachment-store.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import { isDamage } from '../damage.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

const MOMENT = new Date('2024-05-01T10:20:30.456Z');
const A_DOCUMENT = Buffer.from('The names of those who spoke with the mission '.repeat(40));
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** What every implementation of `AttachmentStore` keeps to. */
export const describeAttachmentStore = (open: OpenUnderTest): void => {
  describe('the store of attachments', () => {
    let opened: WorkspaceUnderTest;
    let attachments: AttachmentStore;
    beforeEach(async () => {
      opened = await open(() => MOMENT);
      ({ attachments } = opened.workspace);
    });
    afterEach(() => opened.close());

    const rows = () => opened.workspace.database.selectFrom('attachment').selectAll().execute();
    const theRow = async () => {
      const [row] = await rows();
      if (row === undefined) throw new Error('no attachment is kept');
      return row;
    };
    const readOutcome = (digest: string) =>
      attachments.read(digest).then(
        () => 'read',
        (error: unknown) => (isDamage(error) ? 'damage' : String(error)),
      );
    const bytesOf = async (digest: string) => {
      const content = await attachments.read(digest);
      return content === undefined ? undefined : Buffer.from(content);
    };

    it.each([
      ['a text', A_DOCUMENT],
      ['bytes of every value', Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256))],
      ['an empty document', Buffer.alloc(0)],
    ])('gives back %s', async (_, content) => {
      expect(await attachments.keep(content, 'analyst')).toEqual({
        sha256: sha256(content),
        bytes: content.byteLength,
      });
      expect(await bytesOf(sha256(content))).toEqual(content);
    });

    it('gives back the largest document that it takes, and throws above', async () => {
      const content = randomBytes(MOST_ATTACHMENT_BYTES);
      await attachments.keep(content, 'analyst');
      expect((await bytesOf(sha256(content)))?.equals(content)).toBe(true);
      const larger = Buffer.alloc(MOST_ATTACHMENT_BYTES + 1);
      await expect(attachments.keep(larger, 'analyst')).rejects.toThrow(RangeError);
      expect(await attachments.read(sha256(larger))).toBeUndefined();
    });

    it('gives nothing for a digest that it does not know', async () => {
      expect(await attachments.read('0'.repeat(64))).toBeUndefined();
    });

    it('keeps the same document once, as from whom it came first', async () => {
      await attachments.keep(A_DOCUMENT, 'analyst');
      await attachments.keep(Buffer.from(A_DOCUMENT), 'reviewer');
      const { actor, recorded_at, bytes } = await theRow();
      expect(await rows()).toHaveLength(1);
      expect({ actor, recorded_at, bytes }).toEqual({
        actor: 'analyst',
        recorded_at: MOMENT.toISOString(),
        bytes: A_DOCUMENT.byteLength,
      });
    });

    it('makes one key and keeps one document when several processes bring it at once', async () => {
      const another = await opened.openAnother();
      const stores = [attachments, another.attachments, attachments, another.attachments];
      await Promise.all(stores.map((store, index) => store.keep(A_DOCUMENT, `writer-${index}`)));
      await Promise.all(stores.map((store, index) => store.keep(Buffer.from(`of ${index}`), 'analyst')));
      expect(await rows()).toHaveLength(5);
      expect(await bytesOf(sha256(A_DOCUMENT))).toEqual(A_DOCUMENT);
      for (const index of [0, 1, 2, 3]) {
        expect(await another.attachments.read(sha256(Buffer.from(`of ${index}`)))).toBeDefined();
      }
    });

    it('seals what it keeps: no part of the document stands in the table or in the files', async () => {
      await attachments.keep(A_DOCUMENT, 'analyst');
      const { sealed } = await theRow();
      const part = A_DOCUMENT.subarray(0, 16);
      expect(Buffer.from(sealed).includes(part)).toBe(false);
      for (const file of await opened.readFiles()) expect(Buffer.from(file).includes(part)).toBe(false);
    });

    it('uses another nonce for each document', async () => {
      await attachments.keep(A_DOCUMENT, 'analyst');
      await attachments.keep(Buffer.from('another'), 'analyst');
      const nonces = (await rows()).map(({ nonce }) => Buffer.from(nonce).toString('hex'));
      expect(new Set(nonces).size).toBe(2);
      expect(nonces.every((nonce) => nonce.length === 24)).toBe(true);
    });

    it.each([
      ['the first byte', 0],
      ['a byte in the middle', Math.floor(A_DOCUMENT.byteLength / 2)],
      ['the last byte of the tag', -1],
    ])('throws Damage when %s is flipped, and is mended by the document', async (_, place) => {
      const { sha256: digest } = await attachments.keep(A_DOCUMENT, 'analyst');
      const sealed = Buffer.from((await theRow()).sealed);
      const at = place < 0 ? sealed.length + place : place;
      sealed[at] = (sealed[at] ?? 0) ^ 1;
      await opened.workspace.database.updateTable('attachment').set({ sealed }).execute();
      expect(await readOutcome(digest)).toBe('damage');
      await attachments.keep(A_DOCUMENT, 'analyst');
      expect(await bytesOf(digest)).toEqual(A_DOCUMENT);
    });

    it('throws Damage when a document is put in the place of another', async () => {
      const one = await attachments.keep(A_DOCUMENT, 'analyst');
      const row = await theRow();
      const [nonce, sealed] = [Buffer.from(row.nonce), Buffer.from(row.sealed)];
      const other = await attachments.keep(Buffer.from('another'), 'analyst');
      await opened.workspace.database
        .updateTable('attachment')
        .set({ nonce, sealed })
        .where('sha256', '=', other.sha256)
        .execute();
      expect(await readOutcome(other.sha256)).toBe('damage');
      expect(await readOutcome(one.sha256)).toBe('read');
    });

    it.each([
      ['cut off', { sealed: Buffer.alloc(3) }],
      ['without its nonce', { nonce: Buffer.alloc(0) }],
    ])('throws Damage when a document is %s', async (_, damaged) => {
      const { sha256: digest } = await attachments.keep(A_DOCUMENT, 'analyst');
      await opened.workspace.database.updateTable('attachment').set(damaged).execute();
      expect(await readOutcome(digest)).toBe('damage');
    });

    it('throws Damage when the key of the attachments is gone', async () => {
      const { sha256: digest } = await attachments.keep(A_DOCUMENT, 'analyst');
      await opened.workspace.database.deleteFrom('secret').execute();
      expect(await readOutcome(digest)).toBe('damage');
    });
  });
};
