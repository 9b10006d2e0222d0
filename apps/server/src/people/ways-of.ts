import type { Way } from './session.ts';
import type { PeopleDatabase } from './setting.ts';

/** The ways in which somebody can show who they are. */
export const waysOf = async (database: PeopleDatabase, personId: string): Promise<readonly Way[]> => {
  const accounts = await database
    .selectFrom('account')
    .select('providerId')
    .where('userId', '=', personId)
    .execute();
  const passkey = await database
    .selectFrom('passkey')
    .select('id')
    .where('userId', '=', personId)
    .limit(1)
    .executeTakeFirst();
  const hasPassphrase = accounts.some(({ providerId }) => providerId === 'credential');
  const isLinked = accounts.some(({ providerId }) => providerId !== 'credential');
  return [
    ...(hasPassphrase ? (['passphrase'] as const) : []),
    ...(passkey === undefined ? [] : (['passkey'] as const)),
    ...(isLinked ? (['organisation'] as const) : []),
  ];
};
