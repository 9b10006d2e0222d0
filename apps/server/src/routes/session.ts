import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import type { ClientAddress } from '../client-address.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { CodeRequest, PassphraseRequest, SessionReply, SessionRequest } from '../people-schemas.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { letIn } from './let-in.ts';
import { attemptsAtCode, attemptsAtEmail, attemptsFrom } from './limit-attempts.ts';
import { sessionReply } from './session-reply.ts';
import { refuseWrongPassphrase } from './refuse-wrong-passphrase.ts';
import { deviceOf, setCookies } from './set-cookies.ts';

export interface SessionDependencies {
  readonly people: People;
  readonly clientAddress: ClientAddress;
}

/** `/api/session`: who is signed in, signing in in one step or two, showing again who one is, and signing out. */
export const sessionRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SessionDependencies): void => {
  readSession(api, dependencies);
  signIn(api, dependencies);
  finishSignIn(api, dependencies);
  signInAgain(api, dependencies);
  signOut(api, dependencies);
};

const readSession = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/session',
      access: 'anyone',
      summary: 'Whether there is an account, who is signed in, and what is still asked for',
      reply: SessionReply,
    }),
    async (context) => context.json(await sessionReply(people, context.req.raw.headers)),
  );
};

const signIn = (api: OpenAPIHono<ApiEnv>, { people, clientAddress }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session',
      access: 'anyone',
      summary: 'Sign in, or get as far as the second factor',
      request: { body: jsonBody(SessionRequest) },
      reply: SessionReply,
      refuses: ['wrong-credentials', 'too-many-attempts'],
    }),
    async (context) => {
      const credentials = context.req.valid('json');
      const keys = [
        ...attemptsFrom('session', clientAddress(context)),
        ...attemptsAtEmail(credentials.email),
      ];
      const entered = await people.attempts.counted(keys, () =>
        people.signIn.withPassphrase(credentials, deviceOf(context)),
      );
      if (!entered.ok) return refuse(context, entered.refusal);
      return context.json(await letIn(context, people, entered.value));
    },
  );
};

const finishSignIn = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session/code',
      access: 'anyone',
      summary: 'Finish signing in, with a code of the authenticator app or a recovery code',
      request: { body: jsonBody(CodeRequest) },
      reply: SessionReply,
      refuses: ['not-signed-in', 'wrong-code', 'too-many-attempts'],
    }),
    async (context) => {
      const { headers } = context.req.raw;
      const waiting = await people.signIn.waiting(headers);
      if (waiting === undefined) return refuse(context, { code: 'not-signed-in' });
      const entered = await people.attempts.counted(attemptsAtCode(waiting.personId), () =>
        people.signIn.finish(headers, context.req.valid('json'), deviceOf(context)),
      );
      if (!entered.ok) return refuse(context, entered.refusal);
      return context.json(await letIn(context, people, entered.value));
    },
  );
};

const signInAgain = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session/again',
      access: 'person',
      summary: 'Show once more who is signed in',
      request: { body: jsonBody(PassphraseRequest) },
      status: 204,
      refuses: ['wrong-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const { session } = context.var;
      const refused = await refuseWrongPassphrase(context, people, context.req.valid('json').passphrase);
      if (refused !== undefined) return refused;
      setCookies(context, [await people.sessions.renew(session)]);
      return context.body(null, 204);
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
      setCookies(context, [await people.sessions.leave(context.req.raw.headers)]);
      return context.body(null, 204);
    },
  );
};
