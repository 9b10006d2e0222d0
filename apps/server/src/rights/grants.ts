import type { PeopleDatabase } from '../people/setting.ts';
import type { Grant } from './roles.ts';

/** Whether somebody would be left who looks after people: with that role in the workspace, and with a way in. */
export const hasAdministrator = async (transaction: PeopleDatabase): Promise<boolean> => {
  const row = await transaction
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .innerJoin('account', 'account.userId', 'person.id')
    .where('role_grant.role', '=', 'administrator')
    .where('role_grant.case_id', '=', '')
    .where('person.closed_at', 'is', null)
    .select('person.id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

interface Change {
  readonly personId: string;
  readonly by: string;
  readonly now: Date;
}

/** Gives a role, or changes its ceiling. */
export const writeGrant = async (
  transaction: PeopleDatabase,
  { role, ceiling, caseId = '' }: Grant,
  { personId, by, now }: Change,
): Promise<void> => {
  const given = { ceiling, granted_by: by, granted_at: now.toISOString() };
  await transaction
    .insertInto('role_grant')
    .values({ person_id: personId, case_id: caseId, role, ...given })
    .onConflict((conflict) => conflict.columns(['person_id', 'case_id', 'role']).doUpdateSet(given))
    .execute();
};

/** Takes a role away; gives whether it was there. */
export const removeGrant = async (
  transaction: PeopleDatabase,
  personId: string,
  { role, caseId = '' }: Omit<Grant, 'ceiling'>,
): Promise<boolean> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('role_grant')
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('role', '=', role)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};
