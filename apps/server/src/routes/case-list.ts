import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseListReply } from '../cases/case-replies.ts';
import { listCases, readableCases } from '../cases/list-cases.ts';
import { LIST_ORDERS } from '../cases/order-of-list.ts';
import type { Summaries } from '../cases/summaries.ts';
import { describeRoute } from '../describe-route.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

const CaseListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  after: z.string().max(1000).optional().meta({ description: '`next` of the page before' }),
  q: z.string().max(200).optional().meta({ description: 'words of the title or of the country' }),
  warning: z
    .string()
    .max(50)
    .optional()
    .meta({ description: 'a state of the warning, or the first part of one' }),
  sort: z.enum(LIST_ORDERS).default('title'),
});

interface CaseListDependencies {
  readonly workspace: Workspace;
  readonly summaries: Summaries;
}

/** `GET /api/cases`. */
export const caseListRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, summaries }: CaseListDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases',
      access: 'person',
      summary: 'The cases that you may read, and where each stands',
      request: { query: CaseListQuery },
      reply: CaseListReply,
      hasTag: true,
    }),
    async (context) => {
      const readable = await readableCases(workspace.database, await context.var.grants());
      return replyWith(context, bodyOf(await listCases(readable, summaries, context.req.valid('query'))));
    },
  );
};
