import { EVERY_ROLE } from '../rights/roles.ts';
import type { PeopleDatabase } from './setting.ts';

/** Gives somebody every role in the workspace. */
export const makeOwner = async (transaction: PeopleDatabase, personId: string, now: Date): Promise<void> => {
  await transaction
    .insertInto('role_grant')
    .values(
      EVERY_ROLE.map(({ role, ceiling }) => ({
        person_id: personId,
        case_id: '',
        role,
        ceiling,
        granted_by: personId,
        granted_at: now.toISOString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Makes whole what a first account lacks: whoever has an account and is no person becomes one, and while nobody has a role,
 * the first of them is the owner. A crash leaves nothing of the kind; a database that was filled by other means may.
 */
export const healFirstAccount = async (database: PeopleDatabase, now: Date): Promise<void> => {
  // A start on a workspace that lacks nothing writes nothing.
  if ((await accountsWithoutPerson(database)).length === 0) return;
  await database.transaction().execute(async (transaction) => {
    const lacking = await accountsWithoutPerson(transaction);
    for (const { id, name, email, createdAt } of lacking) {
      await transaction
        .insertInto('person')
        .values({ id, name, email, made_at: createdAt, made_by: null, closed_at: null })
        .execute();
    }
    const [owner] = lacking;
    const granted = await transaction.selectFrom('role_grant').select('role').limit(1).executeTakeFirst();
    if (owner !== undefined && granted === undefined) await makeOwner(transaction, owner.id, now);
  });
};

const accountsWithoutPerson = (database: PeopleDatabase) =>
  database
    .selectFrom('user')
    .leftJoin('person', 'person.id', 'user.id')
    .where('person.id', 'is', null)
    .orderBy('user.createdAt')
    .select(['user.id', 'user.name', 'user.email', 'user.createdAt'])
    .execute();
