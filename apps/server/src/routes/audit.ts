import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { AuditEntry, AuditFilter, readAudit } from '../administration/audit.ts';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { PageQuery, pageReply } from '../page-of.ts';

/** `GET /api/audit`. */
export const auditRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace }: { readonly workspace: Pick<Workspace, 'database'> },
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/audit',
      access: { workspace: 'administer' },
      summary: 'What was done to people, roles, keys and the workspace, the latest first',
      request: { query: AuditFilter.extend(PageQuery.shape) },
      reply: pageReply(AuditEntry),
    }),
    async (context) => {
      const { before, limit, ...filter } = context.req.valid('query');
      return context.json(await readAudit(workspace.database, filter, { before, limit }));
    },
  );
};
