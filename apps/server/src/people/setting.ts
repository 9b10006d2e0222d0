import { randomBytes } from 'node:crypto';
import type { Workspace } from '@forewarn/store';

export type PeopleDatabase = Workspace['database'];

/** The value of a setting, or nothing. */
export const readSetting = async (database: PeopleDatabase, key: string): Promise<string | undefined> => {
  const row = await database.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
};

/** Keeps a value, in place of the one before. */
export const writeSetting = async (database: PeopleDatabase, key: string, value: string): Promise<void> => {
  await database
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

/** The secret that signs the cookies of a challenge: made once, kept in the workspace and nowhere else. */
export const readOrMakeSecret = async (database: PeopleDatabase): Promise<string> => {
  const value = randomBytes(32).toString('base64url');
  await database
    .insertInto('setting')
    .values({ key: 'session-secret', value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await readSetting(database, 'session-secret')) ?? value;
};
