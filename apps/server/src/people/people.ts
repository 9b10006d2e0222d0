import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { AccountEngine, AccountEngineOptions, Credentials, SignedIn } from './account-engine.ts';
import { claimFirstAccount } from './claim-first-account.ts';
import type { FirstAccountToken } from './first-account-token.ts';
import { createFirstAccountToken } from './first-account-token.ts';
import { hasAccount } from './has-account.ts';
import type { Person } from './person.ts';
import { registerOwner } from './register-owner.ts';
import { prepareSettings } from './setting.ts';

interface FirstAccount extends Credentials {
  readonly token: string;
  readonly name: string;
}

/** The people of a workspace. */
export interface People {
  readonly accountExists: () => Promise<boolean>;
  /** The token that the first account needs, while there is none. */
  readonly firstAccountToken: () => string | undefined;
  readonly createFirstAccount: (
    account: FirstAccount,
  ) => Promise<Result<SignedIn, { readonly code: 'wrong-token' | 'account-exists' }>>;
  readonly signIn: (
    credentials: Credentials,
  ) => Promise<Result<SignedIn, { readonly code: 'wrong-credentials' }>>;
  /** Ends the session of these headers and gives the cookies that say so. */
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  readonly personOf: (headers: Headers) => Promise<Person | undefined>;
  /** Loads what signing in needs, so that the first person who signs in does not wait for it. */
  readonly warm: () => Promise<void>;
}

export interface PeopleOptions extends AccountEngineOptions {
  readonly clock: () => Date;
}

/** Opens the accounts of a workspace. Loads better-auth only when it is first needed. */
export const openPeople = async (options: PeopleOptions): Promise<People> => {
  const { database, cookiePrefix, clock } = options;
  await prepareSettings(database);
  let token: FirstAccountToken | undefined = (await hasAccount(database))
    ? undefined
    : createFirstAccountToken();
  let opening: Promise<AccountEngine> | undefined;
  const engine = (): Promise<AccountEngine> => {
    opening ??= import('./account-engine.ts')
      .then(({ openAccountEngine }) => openAccountEngine(options))
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  const hasSession = (headers: Headers): boolean =>
    headers.get('cookie')?.includes(`${cookiePrefix}.session_token=`) ?? false;
  // Another server on the same workspace may have made the account since.
  const accountExists = async (): Promise<boolean> => {
    if (token !== undefined && (await hasAccount(database))) token = undefined;
    return token === undefined;
  };

  return {
    accountExists,
    firstAccountToken: () => token?.text,
    createFirstAccount: async ({ token: offered, ...account }) => {
      if (await accountExists()) return refused({ code: 'account-exists' });
      if (token?.matches(offered) !== true) return refused({ code: 'wrong-token' });
      const claim = await claimFirstAccount(database, clock());
      if (claim === undefined) return refused({ code: 'account-exists' });
      try {
        const signedIn = await (await engine()).createAccount(account);
        await registerOwner(database.withTables(), { ...signedIn.person, email: account.email }, clock());
        token = undefined;
        return accepted(signedIn);
      } catch (error) {
        await claim.giveBack();
        throw error;
      }
    },
    signIn: async (credentials) => {
      const signedIn = await (await engine()).signIn(credentials);
      return signedIn === undefined ? refused({ code: 'wrong-credentials' }) : accepted(signedIn);
    },
    signOut: async (headers) => (hasSession(headers) ? (await engine()).signOut(headers) : []),
    personOf: async (headers) => (hasSession(headers) ? (await engine()).personOf(headers) : undefined),
    warm: async () => {
      await engine();
    },
  };
};
