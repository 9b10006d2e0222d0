import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Person } from './person.ts';
import type { PeopleDatabase } from './setting.ts';
import { readOrMakeSecret, readSetting, writeSetting } from './setting.ts';

const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;
const SCHEMA_SETTING = 'better-auth-schema';

export interface Credentials {
  readonly email: string;
  readonly passphrase: string;
}

/** Who signed in, and the cookies that say so. */
export interface SignedIn {
  readonly person: Person;
  readonly cookies: readonly string[];
}

export interface AccountEngine {
  readonly createAccount: (account: Credentials & { readonly name: string }) => Promise<SignedIn>;
  /** Nothing when no account has this email address and passphrase. */
  readonly signIn: (credentials: Credentials) => Promise<SignedIn | undefined>;
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  readonly personOf: (headers: Headers) => Promise<Person | undefined>;
}

export interface AccountEngineOptions {
  readonly database: PeopleDatabase;
  readonly origin: string;
  readonly cookiePrefix: string;
}

/**
 * The accounts on better-auth, called as a library: none of its own HTTP routes is mounted. This module is loaded after
 * the server listens, because better-auth takes longer to load than the rest together.
 */
export const openAccountEngine = async (options: AccountEngineOptions): Promise<AccountEngine> => {
  const secret = await readOrMakeSecret(options.database);
  const { api, $context } = configure(options, secret);
  const { version } = await $context;
  if ((await readSetting(options.database, SCHEMA_SETTING)) !== version) await migrate(options, secret);
  return {
    createAccount: async ({ name, email, passphrase }) =>
      signedIn(await api.signUpEmail({ body: { name, email, password: passphrase }, returnHeaders: true })),
    signIn: async ({ email, passphrase }) => {
      try {
        return signedIn(
          await api.signInEmail({ body: { email, password: passphrase }, returnHeaders: true }),
        );
      } catch (error) {
        if (error instanceof APIError && error.statusCode === 401) return undefined;
        throw error;
      }
    },
    signOut: async (headers) => (await api.signOut({ headers, returnHeaders: true })).headers.getSetCookie(),
    personOf: async (headers) => {
      const session = await api.getSession({ headers });
      return session === null ? undefined : { id: session.user.id, name: session.user.name };
    },
  };
};

/** In a transaction that keeps other servers on this workspace out, since better-auth looks first and then makes what is missing. */
const migrate = (options: AccountEngineOptions, secret: string): Promise<void> =>
  options.database.transaction().execute(async (transaction) => {
    const context = await configure({ ...options, database: transaction }, secret).$context;
    await context.runMigrations();
    await writeSetting(transaction, SCHEMA_SETTING, context.version);
  });

const configure = ({ database, origin, cookiePrefix }: AccountEngineOptions, secret: string) =>
  betterAuth({
    // In a transaction, so that a crash half way never leaves a person without a passphrase.
    database: { db: database, type: 'sqlite', transaction: true },
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 256 },
    session: { expiresIn: WEEK_IN_SECONDS, disableSessionRefresh: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
  });

const signedIn = ({
  headers,
  response,
}: {
  readonly headers: Headers;
  readonly response: { readonly user: Person };
}): SignedIn => ({
  person: { id: response.user.id, name: response.user.name },
  cookies: headers.getSetCookie(),
});
