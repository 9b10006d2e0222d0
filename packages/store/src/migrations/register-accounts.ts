import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

const ROLES = ['reader', 'analyst', 'reviewer', 'releaser', 'administrator'];

/** Before roles, whoever had an account might do everything: they keep that. */
export const registerAccounts = async (transaction: Kysely<Tables>): Promise<void> => {
  const tables = await transaction.introspection.getTables();
  if (!tables.some(({ name }) => name === 'user')) return;
  const { rows } = await sql<{
    readonly id: string;
    readonly name: string;
    readonly email: string;
  }>`select id, name, email from "user"`.execute(transaction);
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
