import type { PeopleDatabase } from './setting.ts';

/** Whether anyone has an account. */
export const hasAccount = async (database: PeopleDatabase): Promise<boolean> =>
  (await database.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined;
