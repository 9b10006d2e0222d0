import type { PersonReply } from '../people-schemas.ts';
import { Grant } from '../rights/roles.ts';
import type { Way } from './session.ts';
import type { PeopleDatabase } from './setting.ts';

/** Everybody who has or had an account, by name, with what administrators look after. */
export const listPeople = async (database: PeopleDatabase): Promise<readonly PersonReply[]> => {
  const persons = await database.selectFrom('person').selectAll().orderBy('name').execute();
  const grants = await database
    .selectFrom('role_grant')
    .select(['person_id', 'case_id', 'role', 'ceiling'])
    .orderBy('case_id')
    .execute();
  const accounts = await database.selectFrom('account').select(['userId', 'providerId']).execute();
  const passkeys = await database.selectFrom('passkey').select('userId').execute();
  const apps = await database
    .selectFrom('second_factor')
    .select('person_id')
    .where('confirmed_at', 'is not', null)
    .execute();
  const seen = await database
    .selectFrom('person_session')
    .groupBy('person_id')
    .select(({ fn }) => ['person_id', fn.max('seen_at').as('seen_at')])
    .execute();
  const withPasskey = new Set(passkeys.map(({ userId }) => userId));
  const withApp = new Set(apps.map(({ person_id }) => person_id));
  const seenAt = new Map(seen.map(({ person_id, seen_at }) => [person_id, seen_at]));
  const grantsOf = Map.groupBy(grants, ({ person_id }) => person_id);
  const accountsOf = Map.groupBy(accounts, ({ userId }) => userId);
  return persons.map(({ id, name, email, made_at, closed_at }) => ({
    id,
    name,
    email,
    madeAt: made_at,
    closedAt: closed_at,
    seenAt: seenAt.get(id) ?? null,
    ways: waysBy(accountsOf.get(id) ?? [], withPasskey.has(id)),
    hasSecondFactor: withPasskey.has(id) || withApp.has(id),
    grants: (grantsOf.get(id) ?? []).map(({ case_id: caseId, role, ceiling }) =>
      Grant.parse(caseId === '' ? { role, ceiling } : { role, ceiling, caseId }),
    ),
  }));
};

const waysBy = (accounts: readonly { readonly providerId: string }[], hasPasskey: boolean): Way[] => [
  ...(accounts.some(({ providerId }) => providerId === 'credential') ? (['passphrase'] as const) : []),
  ...(hasPasskey ? (['passkey'] as const) : []),
  ...(accounts.some(({ providerId }) => providerId !== 'credential') ? (['organisation'] as const) : []),
];
