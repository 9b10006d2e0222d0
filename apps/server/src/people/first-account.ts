import { randomUUID } from 'node:crypto';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { addPerson } from './add-person.ts';
import type { FirstAccountToken } from './first-account-token.ts';
import { forgetFirstAccountToken, shareFirstAccountToken } from './first-account-token.ts';
import { hasAccount } from './has-account.ts';
import type { WeakPassphrase } from './judge-passphrase.ts';
import { judgePassphrase } from './judge-passphrase.ts';
import { healFirstAccount, makeOwner } from './make-owner.ts';
import { hashPassphrase } from './passphrase-hash.ts';
import { writeHash } from './passphrase.ts';
import type { Person } from './person.ts';
import { recordAct } from './record-act.ts';
import type { PeopleDatabase } from './setting.ts';

interface NewOwner {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
}

/** The account that a new workspace begins with. */
export interface FirstAccount {
  readonly exists: () => Promise<boolean>;
  /** The token that it needs, while there is none. */
  readonly token: () => string | undefined;
  readonly create: (
    owner: NewOwner,
  ) => Promise<Result<Person, { readonly code: 'wrong-token' | 'account-exists' } | WeakPassphrase>>;
}

/** Looks whether there is an account, and makes whole what is only half of one. */
export const openFirstAccount = async (
  database: PeopleDatabase,
  clock: () => Date,
): Promise<FirstAccount> => {
  const isThere = await hasAccount(database);
  if (isThere) await healFirstAccount(database, clock());
  let token: FirstAccountToken | undefined = isThere ? undefined : await shareFirstAccountToken(database);
  // Another server on the same workspace may have made the account since.
  const exists = async (): Promise<boolean> => {
    if (token !== undefined && (await hasAccount(database))) token = undefined;
    return token === undefined;
  };
  return {
    exists,
    token: () => token?.text,
    create: async ({ token: offered, passphrase, ...owner }) => {
      if (await exists()) return refused({ code: 'account-exists' });
      if (token?.matches(offered) !== true) return refused({ code: 'wrong-token' });
      const judged = await judgePassphrase(passphrase, [owner.name, owner.email]);
      if (!judged.ok) return judged;
      const hash = await hashPassphrase(passphrase);
      const id = randomUUID();
      const isMade = await makeWhole(database, { id, hash, ...owner }, clock());
      if (!isMade) return refused({ code: 'account-exists' });
      token = undefined;
      return accepted({ id, name: owner.name });
    },
  };
};

/** In one transaction, which keeps other servers out: there is a whole owner afterwards, or nothing. */
const makeWhole = (
  database: PeopleDatabase,
  owner: Person & { readonly email: string; readonly hash: string },
  now: Date,
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    if (await hasAccount(transaction)) return false;
    await addPerson(transaction, { ...owner, madeBy: null }, now);
    await writeHash(transaction, owner.id, { hash: owner.hash, now });
    await makeOwner(transaction, owner.id, now);
    await forgetFirstAccountToken(transaction);
    await recordAct(transaction, { by: owner.id, act: 'account.first', subject: owner.id }, now);
    return true;
  });
