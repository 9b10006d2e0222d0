import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Damage } from '../damage.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A document as the database holds it: `sealed` is the ciphertext and its tag. */
export interface Sealed {
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Seals a document under a key of 32 bytes, bound to the digest that it is kept by. */
export const seal = (content: Uint8Array, sha256: string, key: Uint8Array): Sealed => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(sha256, 'hex'));
  return { nonce, sealed: Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]) };
};

/** The document; throws `Damage` when it is not the one that was sealed with this key and digest. */
export const unseal = ({ nonce, sealed }: Sealed, sha256: string, key: Uint8Array): Uint8Array => {
  const content = decrypt({ nonce, sealed }, sha256, key);
  if (content === undefined || sha256Of(content) !== sha256) {
    throw new Damage('an attachment that is not what was kept');
  }
  return content;
};

const decrypt = ({ nonce, sealed }: Sealed, sha256: string, key: Uint8Array): Uint8Array | undefined => {
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(sha256, 'hex')).setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
};
