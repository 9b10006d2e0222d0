import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { isReady } from '../operation/is-ready.ts';
import { refuse } from '../refusal-to-http.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';
import { WorkspaceState } from '../workspace-watch.ts';

const HealthReply = z.object({
  status: z.literal('ok').meta({ description: 'The server answers.' }),
  workspace: WorkspaceState.meta({
    description:
      'Whether the data holds: “checking” until the log of every case was walked once after the start, “damaged” as soon as anything in it does not hold.',
  }),
});

const ReadyReply = z.object({ status: z.literal('ready') });

interface HealthDependencies {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly watch: WorkspaceWatch;
  readonly stopping?: AbortSignal | undefined;
}

/** `GET /api/health` and `GET /api/ready`. The first one’s status says that the server answers, whatever became of the data. */
export const healthRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, watch, stopping }: HealthDependencies,
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
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/ready',
      access: 'anyone',
      summary: 'Whether the server can take requests: its database answers, and it is not being stopped',
      reply: ReadyReply,
      refuses: ['not-ready'],
    }),
    async (context) =>
      (await isReady(workspace, stopping))
        ? context.json({ status: 'ready' })
        : refuse(context, { code: 'not-ready' }),
  );
};
