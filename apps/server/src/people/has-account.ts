import type { PeopleDatabase } from './setting.ts';

/** Whether anyone has an account. Asked without better-auth, whose table is there only after it was first loaded. */
export const hasAccount = async (database: PeopleDatabase): Promise<boolean> => {
  const tables = await database.introspection.getTables();
  if (!tables.some(({ name }) => name === 'user')) return false;
  return (await database.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined;
};
