import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Damage } from '../damage.ts';
import { knownSecret, secretOf } from '../secrets/secret-of.ts';
import type { Tables } from '../workspace/tables.ts';
import { keyIdOf } from './is-signed-head.ts';

const SECRET = 'signed-heads';

export interface HeadsKey {
  readonly privateKey: KeyObject;
  readonly keyId: string;
  /** The public key (SPKI). */
  readonly pem: string;
}

/** The key that the workspace signs heads with; made at the first call. */
export const headsKeyOf = async (database: Kysely<Tables>): Promise<HeadsKey> =>
  readKey(await secretOf(database, SECRET, createKey));

/** The same where it was made already; never writes. */
export const knownHeadsKey = async (database: Kysely<Tables>): Promise<HeadsKey | undefined> => {
  const secret = await knownSecret(database, SECRET);
  return secret === undefined ? undefined : readKey(secret);
};

const createKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

const readKey = (secret: string): HeadsKey => {
  const privateKey = privateKeyOf(secret);
  const publicKey = createPublicKey(privateKey);
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  return { privateKey, keyId: keyIdOf(publicKey), pem };
};

const privateKeyOf = (secret: string): KeyObject => {
  try {
    return createPrivateKey(secret);
  } catch {
    throw new Damage('a key of signed heads that is none');
  }
};
