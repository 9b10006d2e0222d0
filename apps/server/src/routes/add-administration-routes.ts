import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Backups } from '../administration/backups.ts';
import type { ApiEnv } from '../api-env.ts';
import type { ApiDependencies } from '../api-dependencies.ts';
import { createExportRegister } from '../exports/export-register.ts';
import { auditRoutes } from './audit.ts';
import { backupRoutes } from './backups.ts';
import { keyRoutes } from './keys.ts';
import { workspaceRoutes } from './workspace.ts';

/** Every route for those who look after the workspace, and read no case by that alone. */
export const addAdministrationRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: ApiDependencies): void => {
  const { workspace, watch, clock, backups = NOWHERE } = dependencies;
  const parts = {
    workspace,
    watch,
    clock,
    backups,
    exports: createExportRegister(workspace.database, clock),
  };
  auditRoutes(api, parts);
  workspaceRoutes(api, parts);
  backupRoutes(api, parts);
  keyRoutes(api, parts);
};

const NOWHERE: Backups = {
  start: () => Promise.resolve({ ok: false, refusal: { code: 'no-backup-folder' } }),
  tell: () => Promise.resolve({ ok: false, refusal: { code: 'no-backup-folder' } }),
  settled: () => Promise.resolve(),
};
