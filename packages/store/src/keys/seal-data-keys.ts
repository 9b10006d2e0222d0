import { argon2, createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { canonicalJson } from '../chain/chain-link.ts';
import type { Seal, SealedUnder } from './seal.ts';
import { PASSPHRASE_WORK } from './seal.ts';

/** What someone has who may open a workspace. */
export type Opener =
  | { readonly kind: 'key-file'; readonly key: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** The key of the data; while it is being renewed, also the one that comes after it. */
export interface DataKeys {
  readonly key: string;
  readonly next?: string;
}

/**
 * A fresh data key. 32 characters, because the cipher takes no more of a key than that: of the alphabet of base64url, so
 * that they hold 192 random bits.
 */
export const createDataKey = (): string => randomBytes(24).toString('base64url');

/** Seals data keys so that only this opener gets at them. */
export const sealDataKeys = async (keys: DataKeys, opener: Opener): Promise<Seal> => {
  const salt = randomBytes(16).toString('base64url');
  const under: SealedUnder =
    opener.kind === 'key-file'
      ? { kind: 'key-file', salt }
      : { kind: 'passphrase', salt, ...PASSPHRASE_WORK };
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await sealingKey(under, opener), nonce);
  cipher.setAAD(authenticated(under));
  const sealed = Buffer.concat([
    cipher.update(JSON.stringify(keys), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return {
    format: 'forewarn.seal/1',
    under,
    nonce: nonce.toString('base64url'),
    sealed: sealed.toString('base64url'),
  };
};

/** The data keys in a seal; nothing when this opener is not the one that it was made with, or it was changed since. */
export const unsealDataKeys = async (seal: Seal, opener: Opener): Promise<DataKeys | undefined> => {
  if (opener.kind !== seal.under.kind) return undefined;
  const bytes = Buffer.from(seal.sealed, 'base64url');
  const key = await sealingKey(seal.under, opener);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(seal.nonce, 'base64url'), {
      authTagLength: TAG,
    });
    decipher.setAAD(authenticated(seal.under)).setAuthTag(bytes.subarray(-TAG));
    const opened = Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
    // What the tag vouches for was written by sealDataKeys.
    return JSON.parse(opened.toString('utf8')) as DataKeys;
  } catch {
    return undefined;
  }
};

const TAG = 16;

const authenticated = (under: SealedUnder): Buffer =>
  Buffer.from(canonicalJson({ format: 'forewarn.seal/1', under }), 'utf8');

const sealingKey = async (under: SealedUnder, opener: Opener): Promise<Uint8Array> => {
  const salt = Buffer.from(under.salt, 'base64url');
  if (under.kind === 'key-file' && opener.kind === 'key-file')
    return new Uint8Array(hkdfSync('sha256', Buffer.from(opener.key, 'hex'), salt, 'forewarn.seal/1', 32));
  if (under.kind === 'passphrase' && opener.kind === 'passphrase')
    return stretch(opener.passphrase, salt, under);
  throw new TypeError(`a seal under a ${under.kind} and a ${opener.kind}`);
};

const work = promisify(argon2);

const stretch = (
  passphrase: string,
  nonce: Buffer,
  { memoryKiB, passes, lanes }: { memoryKiB: number; passes: number; lanes: number },
): Promise<Uint8Array> =>
  work('argon2id', {
    // However a keyboard composes its letters, the same passphrase is the same.
    message: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
    nonce,
    memory: memoryKiB,
    passes,
    parallelism: lanes,
    tagLength: 32,
  });
