import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Backups } from '../administration/backups.ts';
import { Backup, BackupStatus } from '../administration/backups.ts';
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
      summary: 'Begin a backup; what becomes of it, the list of backups tells',
      request: { body: NOTHING },
      status: 202,
      reply: BackupStatus,
      refuses: ['no-backup-folder', 'backup-under-way'],
    }),
    async (context) => {
      const begun = await backups.start(context.var.person.id);
      return begun.ok ? context.json(begun.value, 202) : refuse(context, begun.refusal);
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/workspace/backups',
      access: { workspace: 'administer' },
      summary: 'What became of the backup asked for last, and the backups in their folder, the latest first',
      reply: z.object({ last: BackupStatus.nullable(), backups: z.array(Backup) }),
      refuses: ['no-backup-folder'],
    }),
    async (context) => {
      const told = await backups.tell();
      return told.ok ? context.json(told.value) : refuse(context, told.refusal);
    },
  );
};
