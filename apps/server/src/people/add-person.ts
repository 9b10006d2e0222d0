import type { Person } from './person.ts';
import type { PeopleDatabase } from './setting.ts';

export interface NewPerson extends Person {
  readonly email: string;
  /** Who made the account; nobody made the first. */
  readonly madeBy: string | null;
}

/** Adds somebody, with an account and without a way in. In one transaction with whatever makes them whole. */
export const addPerson = async (
  transaction: PeopleDatabase,
  { id, name, email, madeBy }: NewPerson,
  now: Date,
): Promise<void> => {
  const made_at = now.toISOString();
  const address = email.toLowerCase();
  await transaction
    .insertInto('user')
    .values({
      id,
      name,
      email: address,
      emailVerified: 0,
      image: null,
      createdAt: made_at,
      updatedAt: made_at,
    })
    .execute();
  await transaction
    .insertInto('person')
    .values({ id, name, email: address, made_at, made_by: madeBy, closed_at: null })
    .execute();
};
