import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface FirstAccountToken {
  readonly text: string;
  /** Takes the token for one attempt at an account. Only one attempt at a time can have it. */
  readonly claim: (offered: string) => 'claimed' | 'taken' | 'wrong';
  /** Gives it back after an attempt that made no account. */
  readonly giveBack: () => void;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A random token of 128 bits. Compared in constant time: over digests, so that neither content nor length shows. */
export const createFirstAccountToken = (): FirstAccountToken => {
  const text = randomBytes(16).toString('base64url');
  const expected = digest(text);
  let isTaken = false;
  return {
    text,
    claim: (offered) => {
      const isRight = timingSafeEqual(digest(offered), expected);
      if (!isRight) return 'wrong';
      if (isTaken) return 'taken';
      isTaken = true;
      return 'claimed';
    },
    giveBack: () => {
      isTaken = false;
    },
  };
};
