import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { describeWorkspace, WorkspaceReply } from '../administration/describe-workspace.ts';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, NOTHING } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { recordAct } from '../people/record-act.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';

interface WorkspaceDependencies {
  readonly workspace: Workspace;
  readonly exports: ExportRegister;
  readonly watch: WorkspaceWatch;
  readonly clock: () => Date;
}

/** `GET /api/workspace` and `POST /api/workspace/check`. */
export const workspaceRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: WorkspaceDependencies): void => {
  const { workspace, watch, clock } = dependencies;
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/workspace',
      access: { workspace: 'administer' },
      summary: 'What keeps the workspace, and how it stands',
      reply: WorkspaceReply,
    }),
    async (context) => context.json(await describeWorkspace(dependencies)),
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/workspace/check',
      access: { workspace: 'administer' },
      summary: 'Walk the log of every case, in the background: GET /api/health tells what comes of it',
      request: { body: NOTHING },
      status: 202,
    }),
    async (context) => {
      await recordAct(
        workspace.database,
        { by: context.var.person.id, act: 'workspace.checked', subject: 'workspace' },
        clock(),
      );
      // It writes down by itself what it finds, and what it fails of.
      void watch.check();
      return context.body(null, 202);
    },
  );
};
