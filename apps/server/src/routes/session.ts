import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { AccountRequest, SessionReply, SessionRequest } from '../api-schemas.ts';
import type { ClientAddress } from '../client-address.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import type { AttemptKey, Attempts } from '../people/attempts.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';

export interface SessionDependencies {
  readonly people: People;
  readonly attempts: Attempts;
  readonly clientAddress: ClientAddress;
}

const PER_ADDRESS = 10;
/** Higher than for one address, so that whoever knows an email address cannot lock its owner out so easily. */
const PER_EMAIL = 50;

/** `/api/session` and `/api/account`: who is signed in, signing in and out, and the first account. */
export const sessionRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SessionDependencies): void => {
  readSession(api, dependencies);
  signIn(api, dependencies);
  signOut(api, dependencies);
  createAccount(api, dependencies);
};

const readSession = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/session',
      access: 'anyone',
      summary: 'Whether there is an account, and who is signed in',
      reply: SessionReply,
    }),
    async (context) => {
      const person = await people.personOf(context.req.raw.headers);
      return context.json({
        account: (await people.accountExists()) ? 'exists' : 'needed',
        person: person ?? null,
      });
    },
  );
};

const signIn = (api: OpenAPIHono<ApiEnv>, { people, attempts, clientAddress }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session',
      access: 'anyone',
      summary: 'Sign in',
      request: { body: jsonBody(SessionRequest) },
      reply: SessionReply,
    }),
    async (context) => {
      const credentials = context.req.valid('json');
      const keys = [
        ...addressKey('session', clientAddress(context)),
        { key: `email ${credentials.email.toLowerCase()}`, limit: PER_EMAIL },
      ];
      const seconds = attempts.take(keys);
      if (seconds !== undefined) return refuse(context, { code: 'too-many-attempts', seconds });
      const signedIn = await people.signIn(credentials);
      if (!signedIn.ok) return refuse(context, signedIn.refusal);
      attempts.forgive(keys);
      setCookies(context, signedIn.value.cookies);
      return context.json({ account: 'exists', person: signedIn.value.person });
    },
  );
};

const signOut = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'delete',
      path: '/api/session',
      access: 'anyone',
      summary: 'Sign out',
      status: 204,
    }),
    async (context) => {
      setCookies(context, await people.signOut(context.req.raw.headers));
      return context.body(null, 204);
    },
  );
};

const createAccount = (
  api: OpenAPIHono<ApiEnv>,
  { people, attempts, clientAddress }: SessionDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/account',
      access: 'anyone',
      summary: 'Make the first account and sign in',
      request: { body: jsonBody(AccountRequest) },
      status: 201,
      reply: SessionReply,
    }),
    async (context) => {
      const keys = addressKey('account', clientAddress(context));
      const seconds = attempts.take(keys);
      if (seconds !== undefined) return refuse(context, { code: 'too-many-attempts', seconds });
      const created = await people.createFirstAccount(context.req.valid('json'));
      if (!created.ok) return refuse(context, created.refusal);
      setCookies(context, created.value.cookies);
      return context.json({ account: 'exists', person: created.value.person }, 201);
    },
  );
};

const addressKey = (what: string, address: string): readonly AttemptKey[] => [
  { key: `${what} ${address}`, limit: PER_ADDRESS },
];

const setCookies = (context: Context, cookies: readonly string[]): void => {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true });
};
