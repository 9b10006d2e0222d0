import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';
import { WorkspaceState } from '../workspace-watch.ts';

const HealthReply = z.object({
  status: z.literal('ok').meta({ description: 'The server answers.' }),
  workspace: WorkspaceState.meta({
    description:
      'Whether the data holds: “checking” until the log of every case was walked once after the start, “damaged” as soon as anything in it does not hold.',
  }),
});

/** `GET /api/health`. Its status says that the server answers, whatever became of the data. */
export const healthRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { watch }: { readonly watch: WorkspaceWatch },
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/health',
      access: 'anyone',
      summary: 'Whether the server answers, and whether its data holds',
      reply: HealthReply,
    }),
    (context) => context.json({ status: 'ok', workspace: watch.state() }),
  );
};
