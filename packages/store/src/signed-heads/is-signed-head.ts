import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../chain/chain-link.ts';
import type { SignedHead } from './signed-heads.ts';

/** What of a signed head the signature covers, and what it is checked by. */
export type PrintedHead = Pick<SignedHead, 'caseId' | 'day' | 'head' | 'keyId' | 'signature'>;

/** The bytes that are signed: canonical JSON (RFC 8785), so that whoever holds a brief can write them again. */
export const signedText = ({ caseId, day, head }: Pick<SignedHead, 'caseId' | 'day' | 'head'>): Uint8Array =>
  Buffer.from(canonicalJson({ format: 'forewarn.head/1', case: caseId, day, head }), 'utf8');

/** The first 16 hexadecimal digits of the SHA-256 of a public key (SPKI, DER). */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** Whether a head bears the signature of the key (PEM, SPKI) that it names. False for whatever is no key or no signature. */
export const isSignedHead = (head: PrintedHead, pem: string): boolean => {
  try {
    const key = createPublicKey(pem);
    const signature = Buffer.from(head.signature, 'hex');
    return keyIdOf(key) === head.keyId && verify(null, signedText(head), key, signature);
  } catch {
    return false;
  }
};
