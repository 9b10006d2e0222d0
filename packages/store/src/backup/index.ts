export { backUp } from './back-up.ts';
export { restore } from './restore.ts';
export { restoreInto } from './restore-into.ts';
export { verifyBackup } from './verify-backup.ts';
export type { VerifiedBackup } from './verify-backup.ts';
export { verifyWorkspace } from './verify-workspace.ts';
export type { Verified } from './verify-workspace.ts';
export type { WorkspaceFault } from './workspace-fault.ts';
export type { Manifest } from './manifest.ts';
