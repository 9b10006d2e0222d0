import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What the header of a case, the first link of its chain, stands after. */
export const BEFORE_THE_CHAIN = '0'.repeat(64);

/** 32 random bytes in hex: they keep the hash of a short text from being guessed. */
export const createSalt = (): string => randomBytes(32).toString('hex');

/** SHA-256(salt ‖ canonical JSON (RFC 8785) of the content), in hex: what can outlive content and salt. */
export const innerHashOf = (salt: string, content: unknown): string =>
  createHash('sha256').update(salt, 'hex').update(canonicalJson(content), 'utf8').digest('hex');

/** SHA-256(previous ‖ inner), in hex: so that a record can be expunged and the chain still holds. */
export const hashOfInner = (previous: string, inner: string): string =>
  createHash('sha256').update(previous, 'hex').update(inner, 'hex').digest('hex');

/** The SHA-256 of the canonical JSON of a value, in hex. */
export const hashOfValue = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');

/** The canonical JSON (RFC 8785) of a value. Throws for what has none: undefined, NaN, a lone surrogate. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} has no canonical JSON`);
  return text;
};
