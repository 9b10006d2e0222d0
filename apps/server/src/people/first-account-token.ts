import { timingSafeEqual } from 'node:crypto';
import { createSecretToken, digestOfToken } from './secret-token.ts';
import type { PeopleDatabase } from './setting.ts';
import { readSetting } from './setting.ts';

export interface FirstAccountToken {
  readonly text: string;
  readonly matches: (offered: string) => boolean;
}

const digest = (text: string): Buffer => Buffer.from(digestOfToken(text));

const TOKEN = 'first-account-token';

/**
 * A random token of 128 bits, the same for every server of the workspace: a person may open the address of one and be
 * answered by another. Compared in constant time: over digests, so that neither content nor length shows.
 */
export const shareFirstAccountToken = async (database: PeopleDatabase): Promise<FirstAccountToken> => {
  await database
    .insertInto('setting')
    .values({ key: TOKEN, value: createSecretToken(16) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const text = (await readSetting(database, TOKEN)) ?? createSecretToken(16);
  const expected = digest(text);
  return { text, matches: (offered) => timingSafeEqual(digest(offered), expected) };
};

/** Once there is an account it opens nothing, and is kept no longer. */
export const forgetFirstAccountToken = async (database: PeopleDatabase): Promise<void> => {
  await database.deleteFrom('setting').where('key', '=', TOKEN).execute();
};
