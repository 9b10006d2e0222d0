import type { RightsDatabase } from '../rights/rights.ts';
import { EVERY_ROLE } from '../rights/roles.ts';
import type { Person } from './person.ts';

/** Gives whoever made the first account every role in the workspace. */
export const registerOwner = (
  database: RightsDatabase,
  { id, name, email }: Person & { readonly email: string },
  now: Date,
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const made_at = now.toISOString();
    await transaction
      .insertInto('person')
      .values({ id, name, email, made_at, made_by: null, closed_at: null })
      .execute();
    await transaction
      .insertInto('role_grant')
      .values(
        EVERY_ROLE.map(({ role, ceiling }) => ({
          person_id: id,
          case_id: '',
          role,
          ceiling,
          granted_by: id,
          granted_at: made_at,
        })),
      )
      .execute();
  });
