import { createHash, randomBytes } from 'node:crypto';

/** What stands for a token where it is kept: whoever reads it there cannot use it. */
export const digestOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A random token that goes to one person, of 256 bits unless told otherwise. */
export const createSecretToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');
