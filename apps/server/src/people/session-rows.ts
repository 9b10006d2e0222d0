import type { PeopleDatabase } from './setting.ts';
import type { Session, Way } from './session.ts';
import { WAYS } from './session.ts';

type Row = Omit<Session, 'mayOnlyEnrol'>;

const select = (database: PeopleDatabase) =>
  database
    .selectFrom('person_session')
    .innerJoin('person', 'person.id', 'person_session.person_id')
    .where('person.closed_at', 'is', null)
    .select([
      'person_session.id',
      'person_session.way',
      'person_session.second_factor',
      'person_session.device',
      'person_session.made_at',
      'person_session.seen_at',
      'person_session.authenticated_at',
      'person_session.expires_at',
      'person.id as person_id',
      'person.name as person_name',
    ]);

type Selected = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toSession = (row: Selected): Row => ({
  id: row.id,
  person: { id: row.person_id, name: row.person_name },
  way: wayOf(row.way),
  secondFactor: row.second_factor === 1,
  device: row.device,
  madeAt: row.made_at,
  seenAt: row.seen_at,
  authenticatedAt: row.authenticated_at,
  expiresAt: row.expires_at,
});

const wayOf = (text: string): Way => {
  const way = WAYS.find((each) => each === text);
  if (way === undefined) throw new Error(`a session was opened by no known way: ${text}`);
  return way;
};

/** The session of a token's digest, unless its person's account is closed. */
export const sessionOfDigest = async (database: PeopleDatabase, digest: string): Promise<Row | undefined> => {
  const row = await select(database).where('token_sha256', '=', digest).executeTakeFirst();
  return row === undefined ? undefined : toSession(row);
};

/** The sessions of a person, the one last used first. */
export const sessionsOfPerson = async (
  database: PeopleDatabase,
  personId: string,
): Promise<readonly Row[]> => {
  const rows = await select(database).where('person_id', '=', personId).orderBy('seen_at', 'desc').execute();
  return rows.map(toSession);
};
