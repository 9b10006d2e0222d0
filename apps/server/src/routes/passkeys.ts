import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import {
  NameRequest,
  PasskeyId,
  PasskeyRequest,
  PasskeysReply,
  PassphraseRequest,
  RecoveryCodesReply,
} from '../people-schemas.ts';
import { accountOfPerson } from '../people/account-of-email.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { refuseWrongPassphrase } from './refuse-wrong-passphrase.ts';
import { setCookies } from './set-cookies.ts';

/** `/api/passkeys`: the own passkeys. */
export const passkeyRoutes = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  askToRegister(api, people);
  register(api, people);
  listAndRename(api, people);
  remove(api, people);
};

const askToRegister = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/passkeys/options',
      access: 'person',
      recent: true,
      summary: 'What a browser is asked for to make a passkey (WebAuthn creation options)',
      request: { body: jsonBody(z.strictObject({})) },
      reply: z.unknown(),
    }),
    async (context) => {
      const account = await accountOfPerson(people.database, context.var.person.id);
      if (account === undefined) return refuse(context, { code: 'not-signed-in' });
      const { options, cookies } = await people.passkeys.askToRegister(account);
      setCookies(context, cookies);
      return context.json(options);
    },
  );
};

const register = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/passkeys',
      access: 'person',
      recent: true,
      summary: 'Keep the passkey that a browser made; every other session ends',
      request: { body: jsonBody(PasskeyRequest) },
      status: 201,
      reply: RecoveryCodesReply,
      refuses: ['passkey-refused'],
    }),
    async (context) => {
      const { person, session } = context.var;
      const { name, response } = context.req.valid('json');
      const answer = { personId: person.id, name, response };
      const registered = await people.passkeys.register(context.req.raw.headers, answer);
      if (!registered.ok) return refuse(context, registered.refusal);
      await people.sessions.end(person.id, { except: session.id });
      setCookies(context, [await people.sessions.renew(session, { secondFactor: true })]);
      return context.json({ recoveryCodes: [...registered.value] }, 201);
    },
  );
};

const listAndRename = (api: OpenAPIHono<ApiEnv>, { passkeys }: People): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/passkeys',
      access: 'person',
      summary: 'The own passkeys',
      reply: PasskeysReply,
    }),
    async (context) => context.json([...(await passkeys.list(context.var.person.id))]),
  );
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/passkeys/{passkeyId}',
      access: 'person',
      summary: 'Call a passkey something else',
      request: { params: PasskeyId, body: jsonBody(NameRequest) },
      status: 204,
      refuses: ['unknown-passkey'],
    }),
    async (context) => {
      const { passkeyId } = context.req.valid('param');
      const { name } = context.req.valid('json');
      const isRenamed = await passkeys.rename(context.var.person.id, passkeyId, name);
      return isRenamed ? context.body(null, 204) : refuse(context, { code: 'unknown-passkey' });
    },
  );
};

const remove = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/passkeys/{passkeyId}/removal',
      access: 'person',
      summary: 'Remove a passkey, for which the passphrase is needed',
      request: { params: PasskeyId, body: jsonBody(PassphraseRequest) },
      status: 204,
      refuses: ['unknown-passkey', 'wrong-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const { id } = context.var.person;
      const refused = await refuseWrongPassphrase(context, people, context.req.valid('json').passphrase);
      if (refused !== undefined) return refused;
      const isRemoved = await people.passkeys.remove(id, context.req.valid('param').passkeyId);
      return isRemoved ? context.body(null, 204) : refuse(context, { code: 'unknown-passkey' });
    },
  );
};
