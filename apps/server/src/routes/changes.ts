import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { ChangesReply, VisitReply } from '../changes/change-replies.ts';
import { changesSince } from '../changes/changes-since.ts';
import { createVisits } from '../changes/visits.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

interface ChangeDependencies {
  readonly workspace: Workspace;
  readonly views: CaseViews;
  readonly clock: () => Date;
}

/** `GET /api/changes` and `POST /api/visits`: what changed since somebody looked. */
export const changeRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, views, clock }: ChangeDependencies,
): void => {
  const visits = createVisits(workspace.database);
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/changes',
      access: 'person',
      summary: 'What was recorded since a moment, or since your last visit, in the cases that you may read',
      request: { query: z.object({ since: z.iso.datetime().optional() }) },
      reply: ChangesReply,
      hasTag: true,
    }),
    async (context) => {
      const asked = context.req.valid('query').since;
      const since =
        asked === undefined ? await visits.last(context.var.person.id) : new Date(asked).toISOString();
      const cases =
        since === undefined
          ? []
          : await changesSince({ workspace, views }, await context.var.grants(), since);
      return replyWith(context, bodyOf({ since: since ?? null, cases }));
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/visits',
      access: 'person',
      summary: 'That you have looked at the list',
      request: { body: jsonBody(z.strictObject({})) },
      status: 201,
      reply: VisitReply,
    }),
    async (context) => {
      const seenAt = clock().toISOString();
      const before = await visits.record(context.var.person.id, seenAt);
      return context.json({ seenAt, before: before ?? null }, 201);
    },
  );
};
