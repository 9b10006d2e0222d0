import { recoveryCodesLeft, removeRecoveryCodes } from './recovery-codes.ts';
import type { PeopleDatabase } from './setting.ts';

/** The second factors that somebody has. */
export interface Factors {
  readonly totp: boolean;
  readonly passkeys: number;
  readonly recoveryCodes: number;
}

/** What a sign-in with a passphrase has to be followed by. */
export const factorsOf = async (database: PeopleDatabase, personId: string): Promise<Factors> => {
  const app = await database
    .selectFrom('second_factor')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  const passkeys = await database.selectFrom('passkey').select('id').where('userId', '=', personId).execute();
  return {
    totp: app !== undefined,
    passkeys: passkeys.length,
    recoveryCodes: await recoveryCodesLeft(database, personId),
  };
};

export const hasFactor = ({ totp, passkeys }: Factors): boolean => totp || passkeys > 0;

/** Recovery codes stand in for a factor: with the last of these they go too. */
export const removeCodesOfNoFactor = async (database: PeopleDatabase, personId: string): Promise<void> => {
  if (!hasFactor(await factorsOf(database, personId))) await removeRecoveryCodes(database, personId);
};

/** Takes every second factor of somebody away. */
export const removeFactors = async (database: PeopleDatabase, personId: string): Promise<void> => {
  await database.deleteFrom('second_factor').where('person_id', '=', personId).execute();
  await database.deleteFrom('passkey').where('userId', '=', personId).execute();
  await removeRecoveryCodes(database, personId);
};
