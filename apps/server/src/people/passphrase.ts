import { randomUUID } from 'node:crypto';
import { hashPassphrase, isOutdated, isPassphraseOfHash } from './passphrase-hash.ts';
import type { PeopleDatabase } from './setting.ts';

const CREDENTIAL = 'credential';

/**
 * Whether a passphrase is a person's. The same work whether there is such a person, with a passphrase, or not; a hash that
 * is not as one would be made now is made anew, the passphrase being at hand.
 */
export const isPassphraseOf = async (
  database: PeopleDatabase,
  personId: string | undefined,
  { passphrase, now }: { readonly passphrase: string; readonly now: Date },
): Promise<boolean> => {
  const hash = await hashOf(database, personId ?? '');
  const matches = await isPassphraseOfHash(passphrase, hash, await areOlderLeft(database));
  if (matches && personId !== undefined && hash !== undefined && isOutdated(hash))
    await renewHash(database, personId, { hash, passphrase, now });
  return matches;
};

const hashOf = async (database: PeopleDatabase, personId: string): Promise<string | undefined> => {
  const row = await database
    .selectFrom('account')
    .select('password')
    .where('userId', '=', personId)
    .where('providerId', '=', CREDENTIAL)
    .executeTakeFirst();
  return row?.password ?? undefined;
};

/** Whether anybody has not signed in since the first release. */
const areOlderLeft = async (database: PeopleDatabase): Promise<boolean> => {
  const older = await database
    .selectFrom('account')
    .select('id')
    .where('providerId', '=', CREDENTIAL)
    .where('password', 'not like', '$%')
    .limit(1)
    .executeTakeFirst();
  return older !== undefined;
};

/** In place of that very hash only: a passphrase that was changed meanwhile stays. */
const renewHash = async (
  database: PeopleDatabase,
  personId: string,
  { hash, passphrase, now }: { readonly hash: string; readonly passphrase: string; readonly now: Date },
): Promise<void> => {
  await database
    .updateTable('account')
    .set({ password: await hashPassphrase(passphrase), updatedAt: now.toISOString() })
    .where('userId', '=', personId)
    .where('providerId', '=', CREDENTIAL)
    .where('password', '=', hash)
    .execute();
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
