import type { Kysely } from 'kysely';
import { ROLES } from '../workspace/roles.ts';
import type { Tables } from '../workspace/tables.ts';

/** Before roles, whoever had an account might do everything: they keep that. */
export const registerAccounts = async (transaction: Kysely<Tables>): Promise<void> => {
  const rows = await transaction.selectFrom('user').select(['id', 'name', 'email']).execute();
  for (const { id, name, email } of rows) {
    const made_at = new Date(0).toISOString();
    await transaction
      .insertInto('person')
      .values({ id, name, email, made_at, made_by: null, closed_at: null })
      .execute();
    await transaction
      .insertInto('role_grant')
      .values(
        ROLES.map((role) => ({
          person_id: id,
          case_id: '',
          role,
          ceiling: 'restricted',
          granted_by: id,
          granted_at: made_at,
        })),
      )
      .execute();
  }
};
