import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Backups } from '../administration/backups.ts';
import { Backup } from '../administration/backups.ts';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, NOTHING } from '../describe-route.ts';
import { refuse } from '../refusal-to-http.ts';

/** `/api/workspace/backups`. Where they go, the operator says when the server starts, and nobody else. */
export const backupRoutes = (api: OpenAPIHono<ApiEnv>, { backups }: { readonly backups: Backups }): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/workspace/backups',
      access: { workspace: 'administer' },
      summary: 'Make a backup, while the server goes on',
      request: { body: NOTHING },
      status: 201,
      reply: Backup,
      refuses: ['no-backup-folder', 'backup-under-way', 'backup-failed'],
    }),
    async (context) => {
      const made = await backups.make(context.var.person.id);
      return made.ok ? context.json(made.value, 201) : refuse(context, made.refusal);
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/workspace/backups',
      access: { workspace: 'administer' },
      summary: 'The backups in the folder for them, the latest first',
      reply: z.array(Backup),
      refuses: ['no-backup-folder'],
    }),
    async (context) => {
      const listed = await backups.list();
      return listed.ok ? context.json(listed.value) : refuse(context, listed.refusal);
    },
  );
};
