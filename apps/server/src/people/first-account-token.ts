import { timingSafeEqual } from 'node:crypto';
import { createSecretToken, digestOfToken } from './secret-token.ts';

export interface FirstAccountToken {
  readonly text: string;
  readonly matches: (offered: string) => boolean;
}

const digest = (text: string): Buffer => Buffer.from(digestOfToken(text));

/** A random token of 128 bits. Compared in constant time: over digests, so that neither content nor length shows. */
export const createFirstAccountToken = (): FirstAccountToken => {
  const text = createSecretToken(16);
  const expected = digest(text);
  return { text, matches: (offered) => timingSafeEqual(digest(offered), expected) };
};
