import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { RulesReply } from '../people-schemas.ts';
import type { People } from '../people/people.ts';
import { recordAct } from '../people/record-act.ts';
import { isSecondFactorRequired, requireSecondFactor } from '../people/sign-in-rules.ts';

/** `/api/sign-in-rules`: what the workspace asks of everybody who signs in. */
export const signInRuleRoutes = (api: OpenAPIHono<ApiEnv>, { database, sessions, clock }: People): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/sign-in-rules',
      access: { workspace: 'administer' },
      summary: 'What the workspace asks of everybody who signs in',
      reply: RulesReply,
    }),
    async (context) => context.json({ secondFactorRequired: await isSecondFactorRequired(database) }),
  );
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/sign-in-rules',
      access: { workspace: 'administer' },
      recent: true,
      summary: 'Ask a second factor of everybody, or no longer; a session without one may then only add one',
      request: { body: jsonBody(RulesReply) },
      status: 204,
    }),
    async (context) => {
      const { secondFactorRequired } = context.req.valid('json');
      const detail = { secondFactorRequired };
      const by = context.var.person.id;
      await database.transaction().execute(async (transaction) => {
        await requireSecondFactor(transaction, secondFactorRequired);
        await recordAct(transaction, { by, act: 'sign-in-rules.changed', subject: '', detail }, clock());
      });
      sessions.forget();
      return context.body(null, 204);
    },
  );
};
