export { grantApplicationRole } from './grant-application-role.ts';
export type { RoleRefusal } from './grant-application-role.ts';
export { openPostgresWorkspace } from './open-postgres-workspace.ts';
