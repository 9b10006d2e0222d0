import { randomUUID } from 'node:crypto';
import { hasAccount } from './has-account.ts';
import type { PeopleDatabase } from './setting.ts';
import { readSetting, writeSetting } from './setting.ts';

const CLAIM = 'first-account-claim';

/** Far longer than making an account takes; after that, whoever claimed it is taken to have ended without making one. */
const LONGEST_ATTEMPT = 60_000;

export interface FirstAccountClaim {
  /** Lets another attempt claim it, after one that made no account. */
  readonly giveBack: () => Promise<void>;
}

/**
 * Claims the making of the first account, for one attempt among all servers of the workspace. Gives nothing when there
 * is an account, or another attempt is under way. Asked and written in one transaction that keeps other writers out.
 */
export const claimFirstAccount = async (
  database: PeopleDatabase,
  now: Date,
): Promise<FirstAccountClaim | undefined> => {
  const claim = `${now.toISOString()} ${randomUUID()}`;
  const isOurs = await database.transaction().execute(async (transaction) => {
    if (await hasAccount(transaction)) return false;
    if (isUnderWay(await readSetting(transaction, CLAIM), now)) return false;
    await writeSetting(transaction, CLAIM, claim);
    return true;
  });
  return isOurs ? { giveBack: () => forget(database, claim) } : undefined;
};

const isUnderWay = (claim: string | undefined, now: Date): boolean => {
  const since = Date.parse(claim?.split(' ')[0] ?? '');
  // A clock that was set back since must not make it last longer.
  return Math.abs(now.getTime() - since) < LONGEST_ATTEMPT;
};

const forget = async (database: PeopleDatabase, claim: string): Promise<void> => {
  await database.deleteFrom('setting').where('key', '=', CLAIM).where('value', '=', claim).execute();
};
