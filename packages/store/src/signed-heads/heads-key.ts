import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import { secretOf } from '../secrets/secret-of.ts';
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
export const headsKeyOf = async (database: Kysely<Tables>): Promise<HeadsKey> => {
  const privateKey = createPrivateKey(await secretOf(database, SECRET, createKey));
  const publicKey = createPublicKey(privateKey);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { privateKey, keyId: keyIdOf(publicKey), pem };
};

const createKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
