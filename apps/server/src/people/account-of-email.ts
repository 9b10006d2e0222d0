import type { PeopleDatabase } from './setting.ts';

/** Somebody with an account that is not closed. */
export interface OpenAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const open = (database: PeopleDatabase) =>
  database
    .selectFrom('person')
    .where('closed_at', 'is', null)
    .select(['person.id', 'person.name', 'person.email']);

/** The account that signs in with an address, unless it is closed. */
export const accountOfEmail = (database: PeopleDatabase, email: string): Promise<OpenAccount | undefined> =>
  open(database).where('person.email', '=', email.toLowerCase()).executeTakeFirst();

/** The account of a person, unless it is closed. */
export const accountOfPerson = (
  database: PeopleDatabase,
  personId: string,
): Promise<OpenAccount | undefined> => open(database).where('person.id', '=', personId).executeTakeFirst();
