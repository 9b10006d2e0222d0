import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

/** The secret of that name, made when there is none: of several processes that make it at once, all get the same. */
export const secretOf = async (
  database: Kysely<Tables>,
  name: string,
  create: () => string,
): Promise<string> => {
  const known = await knownSecret(database, name);
  if (known !== undefined) return known;
  await database
    .insertInto('secret')
    .values({ name, value: create() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const made = await knownSecret(database, name);
  if (made === undefined) throw new Error(`the secret ${name} was not kept`);
  return made;
};

/** The secret of that name, if there is one. */
export const knownSecret = async (database: Kysely<Tables>, name: string): Promise<string | undefined> => {
  const row = await database.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
};
