import type { Attempts } from './attempts.ts';
import { createAttempts } from './attempts.ts';
import { createCookie } from './cookies.ts';
import type { Directory } from './directory.ts';
import { createDirectory } from './directory.ts';
import type { FirstAccount } from './first-account.ts';
import { openFirstAccount } from './first-account.ts';
import type { Invitations } from './invitations.ts';
import { createInvitations } from './invitations.ts';
import type { OrganisationConfig } from './organisation-provider.ts';
import type { Organisation } from './organisation.ts';
import { createOrganisation, SECONDS_AT_PROVIDER } from './organisation.ts';
import type { Passkeys } from './passkeys.ts';
import { createPasskeys } from './passkeys.ts';
import type { SecondFactors } from './second-factors.ts';
import { createSecondFactors } from './second-factors.ts';
import type { SessionLimits, Sessions } from './sessions.ts';
import { createSessions } from './sessions.ts';
import type { PeopleDatabase } from './setting.ts';
import type { SignIn } from './sign-in.ts';
import { createSignIn, SECONDS_TO_FINISH } from './sign-in.ts';
import type { TellRefused } from './tell-refused.ts';
import { createTellRefused } from './tell-refused.ts';

/** The people of a workspace: how they get in, what they hold to get in, and who looks after them. */
export interface People {
  readonly database: PeopleDatabase;
  readonly clock: () => Date;
  readonly firstAccount: FirstAccount;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly invitations: Invitations;
  readonly secondFactors: SecondFactors;
  readonly passkeys: Passkeys;
  /** Where the people of an organisation sign in, if the operator named a provider. */
  readonly organisation: Organisation | undefined;
  readonly directory: Directory;
  readonly attempts: Attempts;
  readonly tellRefused: TellRefused;
}

export interface PeopleOptions {
  readonly database: PeopleDatabase;
  /** The address under which people open the server. */
  readonly origin: string;
  readonly cookiePrefix: string;
  readonly clock: () => Date;
  readonly limits?: SessionLimits | undefined;
  readonly organisation?: OrganisationConfig | undefined;
}

const MINUTE = 60_000;
const USUAL_LIMITS: SessionLimits = { idle: 30 * MINUTE, absolute: 12 * 60 * MINUTE };

/** Opens the accounts of a workspace. What takes long to load is loaded when it is first needed. */
export const openPeople = async (options: PeopleOptions): Promise<People> => {
  const { database, origin, cookiePrefix, clock, limits = USUAL_LIMITS } = options;
  const cookie = (what: string, seconds: number, sameSite?: 'Lax') =>
    createCookie({
      name: `${cookiePrefix}.${what}`,
      seconds,
      isSecure: origin.startsWith('https:'),
      ...(sameSite === undefined ? {} : { sameSite }),
    });
  const sessions = createSessions({
    database,
    limits,
    clock,
    cookie: cookie('session_token', Math.floor(limits.absolute / 1000)),
  });
  const secondFactors = createSecondFactors(database, clock);
  const attempts = createAttempts(database, clock);
  const tellRefused = createTellRefused(database, attempts, clock);
  const signIn = createSignIn({
    database,
    sessions,
    secondFactors,
    tellRefused,
    clock,
    cookie: cookie('sign_in', SECONDS_TO_FINISH),
  });
  const atProvider = cookie('organisation', SECONDS_AT_PROVIDER, 'Lax');
  return {
    database,
    clock,
    sessions,
    secondFactors,
    signIn,
    firstAccount: await openFirstAccount(database, clock),
    invitations: createInvitations(database, clock),
    passkeys: createPasskeys({ database, origin, cookiePrefix }, clock),
    organisation:
      options.organisation === undefined
        ? undefined
        : createOrganisation(options.organisation, { database, origin, clock, cookie: atProvider }),
    directory: createDirectory({ database, sessions, clock }),
    attempts,
    tellRefused,
  };
};
