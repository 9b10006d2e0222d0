import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { EndSessionsRequest, SessionsReply } from '../people-schemas.ts';
import type { People } from '../people/people.ts';
import { recordAct } from '../people/record-act.ts';
import { refuse } from '../refusal-to-http.ts';

/** `/api/account/sessions`: where somebody is signed in, and ending that. */
export const accountSessionRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { sessions, database, clock }: People,
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/account/sessions',
      access: 'person',
      summary: 'The own sessions, the one last used first',
      reply: SessionsReply,
    }),
    async (context) => {
      const { person, session } = context.var;
      const mine = await sessions.list(person.id);
      return context.json(
        mine.map(({ id, way, secondFactor, device, madeAt, seenAt, expiresAt }) => ({
          id,
          way,
          secondFactor,
          device,
          madeAt,
          seenAt,
          expiresAt,
          isThis: id === session.id,
        })),
      );
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/account/sessions/end',
      access: 'person',
      summary: 'End one of the own sessions, all others, or all',
      request: { body: jsonBody(EndSessionsRequest) },
      status: 204,
      refuses: ['unknown-session'],
    }),
    async (context) => {
      const { person, session } = context.var;
      const { which } = context.req.valid('json');
      const meant =
        typeof which === 'object' ? { only: which.id } : which === 'others' ? { except: session.id } : {};
      const ended = await sessions.end(person.id, meant);
      if (ended === 0 && typeof which === 'object') return refuse(context, { code: 'unknown-session' });
      const act = { by: person.id, act: 'session.ended', subject: person.id, detail: { sessions: ended } };
      if (ended > 0) await recordAct(database, act, clock());
      return context.body(null, 204);
    },
  );
};
