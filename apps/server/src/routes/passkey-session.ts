import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { PasskeySignInRequest, SessionReply } from '../people-schemas.ts';
import { refuse } from '../refusal-to-http.ts';
import { letIn } from './let-in.ts';
import { attemptsFrom, refuseTooMany } from './limit-attempts.ts';
import type { SessionDependencies } from './session.ts';
import { deviceOf, setCookies } from './set-cookies.ts';

/** `/api/session/passkey`: signing in with a passkey alone, which is two factors in one. */
export const passkeySessionRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { people, clientAddress }: SessionDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session/passkey/options',
      access: 'anyone',
      summary: 'What a browser is asked for to show a passkey (WebAuthn request options)',
      request: { body: jsonBody(z.strictObject({})) },
      reply: z.unknown(),
      refuses: ['too-many-attempts'],
    }),
    async (context) => {
      const keys = attemptsFrom('passkey options', clientAddress(context));
      const tooMany = await refuseTooMany(context, people.attempts, keys);
      if (tooMany !== undefined) return tooMany;
      const { options, cookies } = await people.passkeys.askToSignIn();
      setCookies(context, cookies);
      return context.json(options);
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session/passkey',
      access: 'anyone',
      summary: 'Sign in with a passkey',
      request: { body: jsonBody(PasskeySignInRequest) },
      reply: SessionReply,
      refuses: ['passkey-refused', 'too-many-attempts'],
    }),
    async (context) => {
      const keys = attemptsFrom('passkey', clientAddress(context));
      const shown = await people.attempts.counted(keys, () =>
        people.passkeys.signIn(context.req.raw.headers, context.req.valid('json').response),
      );
      if (!shown.ok) {
        if (shown.refusal.code === 'passkey-refused')
          await people.tellRefused({ personId: undefined, way: 'passkey', because: shown.refusal.code });
        return refuse(context, shown.refusal);
      }
      await people.attempts.forgive(attemptsFrom('passkey options', clientAddress(context)));
      const facts = { way: 'passkey', secondFactor: true, device: deviceOf(context) } as const;
      return context.json(await letIn(context, people, await people.signIn.enter(shown.value, facts)));
    },
  );
};
