import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface FirstAccountToken {
  readonly text: string;
  readonly matches: (offered: string) => boolean;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A random token of 128 bits. Compared in constant time: over digests, so that neither content nor length shows. */
export const createFirstAccountToken = (): FirstAccountToken => {
  const text = randomBytes(16).toString('base64url');
  const expected = digest(text);
  return { text, matches: (offered) => timingSafeEqual(digest(offered), expected) };
};
