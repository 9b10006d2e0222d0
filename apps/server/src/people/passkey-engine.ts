import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { PeopleDatabase } from './setting.ts';
import { readOrMakeSecret } from './setting.ts';

/** For whom a passkey is registered, said to the engine by this server alone: the headers of a request are not passed on. */
const PERSON = 'x-forewarn-person';

export interface PasskeyEngineOptions {
  readonly database: PeopleDatabase;
  readonly origin: string;
  readonly cookiePrefix: string;
}

/** What a browser is asked for, and the cookie that ties its answer to the question. */
interface Challenge {
  readonly options: unknown;
  readonly cookies: readonly string[];
}

export interface PasskeyEngine {
  readonly askToRegister: (person: { readonly id: string; readonly email: string }) => Promise<Challenge>;
  /** The id of the new passkey, or nothing when the answer does not hold. */
  readonly register: (
    headers: Headers,
    answer: { readonly personId: string; readonly name: string; readonly response: unknown },
  ) => Promise<string | undefined>;
  readonly askToSignIn: () => Promise<Challenge>;
  /** The person whose passkey answered, or nothing. */
  readonly signIn: (headers: Headers, response: Record<string, unknown>) => Promise<string | undefined>;
}

/**
 * Passkeys on better-auth, called as a library: none of its own routes is mounted, and its sessions are kept nowhere. This
 * module is loaded after the server listens, because better-auth takes longer to load than the rest together.
 */
export const openPasskeyEngine = async (options: PasskeyEngineOptions): Promise<PasskeyEngine> => {
  const { api } = configure(options, await readOrMakeSecret(options.database));
  return {
    askToRegister: async ({ id, email }) => {
      const { headers, response } = await api.generatePasskeyRegistrationOptions({
        headers: new Headers(),
        query: { context: JSON.stringify({ id, name: email }) },
        returnHeaders: true,
      });
      return { options: response, cookies: headers.getSetCookie() };
    },
    register: (headers, { personId, name, response }) =>
      unlessRefused(async () => {
        const registered = await api.verifyPasskeyRegistration({
          headers: headersFor(headers, personId),
          body: { name, response },
        });
        return registered.id;
      }),
    askToSignIn: async () => {
      const { headers, response } = await api.generatePasskeyAuthenticationOptions({
        headers: new Headers(),
        returnHeaders: true,
      });
      return {
        options: { ...response, userVerification: 'required' },
        cookies: headers.getSetCookie(),
      };
    },
    signIn: (headers, response) =>
      unlessRefused(async () => {
        // What a browser answered is checked by the engine, whose type asks for a checked answer.
        const answer = response as unknown as Answer;
        const { user } = await api.verifyPasskeyAuthentication({
          headers: headersFor(headers),
          body: { response: answer },
        });
        return user.id;
      }),
  };
};

type Answer = NonNullable<
  Parameters<ReturnType<typeof configure>['api']['verifyPasskeyAuthentication']>[0]
>['body']['response'];

const headersFor = (headers: Headers, personId?: string): Headers => {
  const cookie = headers.get('cookie') ?? '';
  return new Headers(personId === undefined ? { cookie } : { cookie, [PERSON]: personId });
};

/** An answer that does not hold is refused by the engine with an error, some kinds of it with one of status 500. */
const unlessRefused = async (verify: () => Promise<string>): Promise<string | undefined> => {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof APIError) return undefined;
    throw error;
  }
};

const NOWHERE = {
  get: () => null,
  getAndDelete: () => null,
  increment: () => 1,
  set: () => undefined,
  delete: () => undefined,
};

const configure = ({ database, origin, cookiePrefix }: PasskeyEngineOptions, secret: string) =>
  betterAuth({
    // The tables hold moments as text and truths as numbers on both engines, as better-auth does it for SQLite.
    database: { db: database, type: 'sqlite', transaction: false },
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    // Its sessions go nowhere: this server has its own.
    secondaryStorage: NOWHERE,
    verification: { storeInDatabase: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    plugins: [passkeys(origin)],
  });

const passkeys = (origin: string) =>
  passkey({
    origin,
    rpID: new URL(origin).hostname,
    rpName: 'Forewarn',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      requireSession: false,
      // The context is written above, by `askToRegister`.
      resolveUser: ({ context }) =>
        JSON.parse(context ?? '{}') as { readonly id: string; readonly name: string },
      afterVerification: async ({ ctx, user, verification }) => {
        const isOf = ctx.headers?.get(PERSON) === user.id;
        if (!isOf || verification.registrationInfo?.userVerified !== true) throw refusal();
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw refusal();
      },
    },
  });

const refusal = (): APIError => new APIError('UNAUTHORIZED');
