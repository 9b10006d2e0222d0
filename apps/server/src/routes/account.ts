import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { AccountRequest, NameRequest, NewPassphraseRequest, SessionReply } from '../people-schemas.ts';
import { accountOfPerson } from '../people/account-of-email.ts';
import { changePassphrase } from '../people/change-passphrase.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsFrom } from './limit-attempts.ts';
import { refuseWrongPassphrase } from './refuse-wrong-passphrase.ts';
import type { SessionDependencies } from './session.ts';
import { deviceOf, setCookies } from './set-cookies.ts';

/** `/api/account`: the first account, and what somebody changes of their own. */
export const accountRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SessionDependencies): void => {
  createAccount(api, dependencies);
  changeOwnPassphrase(api, dependencies);
  changeOwnName(api, dependencies);
};

const createAccount = (api: OpenAPIHono<ApiEnv>, { people, clientAddress }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/account',
      access: 'anyone',
      summary: 'Make the first account and sign in',
      request: { body: jsonBody(AccountRequest) },
      status: 201,
      reply: SessionReply,
      refuses: ['wrong-token', 'account-exists', 'weak-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const created = await people.attempts.counted(attemptsFrom('account', clientAddress(context)), () =>
        people.firstAccount.create(context.req.valid('json')),
      );
      if (!created.ok) return refuse(context, created.refusal);
      const facts = { way: 'passphrase', secondFactor: false, device: deviceOf(context) } as const;
      const { person, cookies } = await people.signIn.enter(created.value, facts);
      setCookies(context, cookies);
      const organisation = people.organisation?.name ?? null;
      return context.json({ account: 'exists' as const, person, step: null, factors: [], organisation }, 201);
    },
  );
};

const changeOwnPassphrase = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/account/passphrase',
      access: 'person',
      summary: 'Change the own passphrase; every other session ends',
      request: { body: jsonBody(NewPassphraseRequest) },
      status: 204,
      refuses: ['wrong-passphrase', 'weak-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const { person, session } = context.var;
      const { old, passphrase } = context.req.valid('json');
      const wrong = await refuseWrongPassphrase(context, people, old);
      if (wrong !== undefined) return wrong;
      const account = await accountOfPerson(people.database, person.id);
      if (account === undefined) return refuse(context, { code: 'not-signed-in' });
      const changed = await changePassphrase(people.database, account, { passphrase, now: people.clock() });
      if (!changed.ok) return refuse(context, changed.refusal);
      await people.sessions.end(person.id, { except: session.id });
      setCookies(context, [await people.sessions.renew(session)]);
      return context.body(null, 204);
    },
  );
};

const changeOwnName = (api: OpenAPIHono<ApiEnv>, { people }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/account/name',
      access: 'person',
      summary: 'Change the own name; an administrator changes an email address',
      request: { body: jsonBody(NameRequest) },
      status: 204,
    }),
    async (context) => {
      const { id } = context.var.person;
      const renamed = await people.directory.rename(id, context.req.valid('json'), id);
      return renamed.ok ? context.body(null, 204) : refuse(context, renamed.refusal);
    },
  );
};
