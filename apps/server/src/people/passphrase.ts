import { randomUUID } from 'node:crypto';
import type { PeopleDatabase } from './setting.ts';

/** Loaded when first needed: it is quick to load, but not as quick as the server starts. */
const crypto = () => import('better-auth/crypto');

/** The hash of a passphrase, as it is kept. */
export const hashPassphrase = async (passphrase: string): Promise<string> =>
  (await crypto()).hashPassword(passphrase);

/** What is compared with where nobody has the address, so that the answer takes as long. */
let hashOfNobody: Promise<string> | undefined;

/** Whether a passphrase is the one of a hash. Without a hash it takes as long, and is not. */
export const matchesPassphrase = async (passphrase: string, hash: string | undefined): Promise<boolean> => {
  const { verifyPassword } = await crypto();
  hashOfNobody ??= hashPassphrase(randomUUID());
  const matches = await verifyPassword({ hash: hash ?? (await hashOfNobody), password: passphrase });
  return matches && hash !== undefined;
};

const CREDENTIAL = 'credential';

/** The hash of a person's passphrase, if they have one. */
export const hashOf = async (database: PeopleDatabase, personId: string): Promise<string | undefined> => {
  const row = await database
    .selectFrom('account')
    .select('password')
    .where('userId', '=', personId)
    .where('providerId', '=', CREDENTIAL)
    .executeTakeFirst();
  return row?.password ?? undefined;
};

/** Gives a person this hash, in place of the one before. */
export const writeHash = async (
  database: PeopleDatabase,
  personId: string,
  { hash, now }: { readonly hash: string; readonly now: Date },
): Promise<void> => {
  const updatedAt = now.toISOString();
  await removePassphrase(database, personId);
  await database
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: personId,
      providerId: CREDENTIAL,
      userId: personId,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: hash,
      createdAt: updatedAt,
      updatedAt,
    })
    .execute();
};

/** Takes away the passphrase of a person. */
export const removePassphrase = async (database: PeopleDatabase, personId: string): Promise<void> => {
  await database
    .deleteFrom('account')
    .where('userId', '=', personId)
    .where('providerId', '=', CREDENTIAL)
    .execute();
};
