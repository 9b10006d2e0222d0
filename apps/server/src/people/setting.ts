import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';

/** The tables that the server keeps beside the store's: its own settings, and the accounts, which better-auth lays out. */
interface PeopleTables {
  readonly setting: { readonly key: string; readonly value: string };
  readonly user: { readonly id: string };
}
export type PeopleDatabase = Kysely<PeopleTables>;

/** Makes the table of settings where it is not there yet. */
export const prepareSettings = (database: PeopleDatabase): Promise<void> =>
  database.schema
    .createTable('setting')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();

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

/** The secret that signs session cookies: made once, kept in the encrypted workspace and nowhere else. */
export const readOrMakeSecret = async (database: PeopleDatabase): Promise<string> => {
  const value = randomBytes(32).toString('base64url');
  await database
    .insertInto('setting')
    .values({ key: 'session-secret', value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await readSetting(database, 'session-secret')) ?? value;
};
