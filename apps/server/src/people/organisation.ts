import { createHash, randomUUID } from 'node:crypto';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { z } from 'zod';
import { accountOfEmail, accountOfPerson } from './account-of-email.ts';
import type { OpenAccount } from './account-of-email.ts';
import type { Cookie } from './cookies.ts';
import { createKeptStates } from './kept-states.ts';
import type { OrganisationConfig, OrganisationProvider, Subject } from './organisation-provider.ts';
import { recordAct } from './record-act.ts';
import { createSecretToken } from './secret-token.ts';
import type { PeopleDatabase } from './setting.ts';

/** Where the provider sends people back to. */
export const CALLBACK = '/api/session/organisation/callback';
export const SECONDS_AT_PROVIDER = 10 * 60;

const Begun = z.strictObject({ nonce: z.string(), codeVerifier: z.string(), state: z.string() });

/** What came back in the address. */
interface Callback {
  readonly code?: string | undefined;
  readonly state?: string | undefined;
  readonly iss?: string | undefined;
}

export interface Organisation {
  readonly name: string;
  readonly begin: (
    again: boolean,
  ) => Promise<
    Result<
      { readonly address: string; readonly cookie: string },
      { readonly code: 'organisation-unreachable' }
    >
  >;
  /** The person who signed in there, if they were invited here. */
  readonly finish: (
    headers: Headers,
    callback: Callback,
  ) => Promise<
    Result<
      { readonly account: OpenAccount; readonly secondFactor: boolean; readonly shownAt: string },
      { readonly code: 'organisation-refused' | 'not-invited' }
    >
  >;
}

export interface OrganisationOptions {
  readonly database: PeopleDatabase;
  readonly origin: string;
  /** Comes back from another site, so that it has to be `Lax`. It holds no session. */
  readonly cookie: Cookie;
  readonly clock: () => Date;
}

/**
 * Signing in at an organisation's provider (OpenID Connect, authorisation code with PKCE, state and nonce). Nothing is asked
 * of the provider before somebody wants to sign in there.
 */
export const createOrganisation = (
  config: OrganisationConfig,
  { database, origin, cookie, clock }: OrganisationOptions,
): Organisation => {
  const redirect = `${origin}${CALLBACK}`;
  const states = createKeptStates(database, {
    what: 'organisation',
    schema: Begun,
    seconds: SECONDS_AT_PROVIDER,
    clock,
  });
  let known: OrganisationProvider | undefined;
  const provider = async (): Promise<OrganisationProvider | undefined> => {
    const { openOrganisationProvider } = await import('./organisation-provider.ts');
    return (known ??= await openOrganisationProvider(config, origin));
  };
  return {
    name: config.name,
    begin: async (again) => {
      const opened = await provider();
      if (opened === undefined) return refused({ code: 'organisation-unreachable' });
      const begun = {
        state: createSecretToken(),
        nonce: createSecretToken(),
        codeVerifier: createSecretToken(),
      };
      const address = await opened.address({ ...begun, redirect, again });
      return accepted({ address: address.href, cookie: cookie.set(await states.keep(begun)) });
    },
    finish: async (headers, { code, state, iss }) => {
      const opened = await provider();
      const token = cookie.of(headers);
      // Taken before anything is asked: neither the state nor the code works a second time.
      const begun = token === undefined ? undefined : await states.take(token);
      const isOurs = begun !== undefined && begun.state === state && (iss ?? config.issuer) === config.issuer;
      if (opened === undefined || !isOurs || code === undefined)
        return refused({ code: 'organisation-refused' });
      const subject = await opened.subjectOf(code, { ...begun, redirect });
      if (subject === undefined) return refused({ code: 'organisation-refused' });
      const account = await accountOf(database, { issuer: config.issuer, subject, now: clock() });
      if (account === undefined) return refused({ code: 'not-invited' });
      const { secondFactor, signedInAt } = subject;
      return accepted({ account, secondFactor, shownAt: shownAtOf(signedInAt, clock()) });
    },
  };
};

/** Never later than now; where the provider does not say, so long ago that they have to show it again for what needs it. */
const shownAtOf = (signedInAt: Date | undefined, now: Date): string =>
  new Date(Math.min(signedInAt?.getTime() ?? 0, now.getTime())).toISOString();

interface Asked {
  readonly issuer: string;
  readonly subject: Subject;
  readonly now: Date;
}

/** Another provider's subjects are other people: its address is part of the link. */
const providerOf = (issuer: string): string =>
  `oidc-${createHash('sha256').update(issuer).digest('hex').slice(0, 16)}`;

/**
 * By the subject that was linked before; else by the address, which the provider must have verified and which links the
 * subject. Somebody who is linked already is not found by their address: it may have become another's.
 */
const accountOf = (
  database: PeopleDatabase,
  { issuer, subject, now }: Asked,
): Promise<OpenAccount | undefined> =>
  database.transaction().execute(async (transaction) => {
    const providerId = providerOf(issuer);
    const links = transaction.selectFrom('account').select('userId').where('providerId', '=', providerId);
    const linked = await links.where('accountId', '=', subject.subject).executeTakeFirst();
    if (linked !== undefined) return accountOfPerson(transaction, linked.userId);
    if (!subject.emailVerified) return undefined;
    const account = await accountOfEmail(transaction, subject.email);
    if (account === undefined) return undefined;
    const other = await links.where('userId', '=', account.id).executeTakeFirst();
    if (other !== undefined) return undefined;
    await link(transaction, { personId: account.id, providerId, subject: subject.subject, now });
    return account;
  });

const link = async (
  transaction: PeopleDatabase,
  {
    personId,
    providerId,
    subject,
    now,
  }: {
    readonly personId: string;
    readonly providerId: string;
    readonly subject: string;
    readonly now: Date;
  },
): Promise<void> => {
  const moment = now.toISOString();
  await transaction
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: subject,
      providerId,
      userId: personId,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: null,
      createdAt: moment,
      updatedAt: moment,
    })
    .execute();
  const act = { by: personId, act: 'organisation.linked', subject: personId };
  await recordAct(transaction, act, now);
};
