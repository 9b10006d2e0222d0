import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { removeFactors } from './factors-of.ts';
import type { Invitation } from './invitations.ts';
import { invite } from './invitations.ts';
import { removePassphrase } from './passphrase.ts';
import type { Person } from './person.ts';
import { recordAct } from './record-act.ts';
import type { PeopleDatabase } from './setting.ts';

interface ResetPerson extends Person {
  readonly email: string;
}
interface ResetAccount {
  readonly person: ResetPerson;
  readonly invitation: Invitation;
  /** How many sessions ended. */
  readonly sessions: number;
}

/** Takes passphrase, second factors and sessions of somebody away and gives them a new way in, in one transaction of the caller's. */
export const resetAccount = async (
  transaction: PeopleDatabase,
  { closed_at, id, name, email }: ResetPerson & { readonly closed_at: string | null },
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<Result<ResetAccount, { readonly code: 'account-closed' }>> => {
  if (closed_at !== null) return refused({ code: 'account-closed' });
  await removePassphrase(transaction, id);
  await removeFactors(transaction, id);
  const { numDeletedRows } = await transaction
    .deleteFrom('person_session')
    .where('person_id', '=', id)
    .executeTakeFirst();
  await recordAct(transaction, { by, act: 'account.reset', subject: id }, now);
  const invitation = await invite(transaction, { personId: id, by, now });
  return accepted({ person: { id, name, email }, invitation, sessions: Number(numDeletedRows) });
};

/**
 * The same for whoever has key or database in their hands, and so by the address alone: the last administrator too, whom no
 * other lets in again. Written down as done by the command line. Servers that run notice within seconds.
 */
export const resetByEmail = (
  database: PeopleDatabase,
  email: string,
  now: Date,
): Promise<Result<ResetAccount, { readonly code: 'unknown-person' | 'account-closed' }>> =>
  database.transaction().execute(async (transaction) => {
    const person = await transaction
      .selectFrom('person')
      .select(['id', 'name', 'email', 'closed_at'])
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst();
    if (person === undefined) return refused({ code: 'unknown-person' });
    return resetAccount(transaction, person, { by: 'command-line', now });
  });
