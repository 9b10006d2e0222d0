export type {
  AppendRefusal,
  Appended,
  CaseEntry,
  CaseStore,
  ChainFault,
  ChainFaultCode,
  StoredCase,
  StoredEvent,
} from './case-store.ts';
export { headOfCaseFile } from './chain/head-of-case-file.ts';
export { damagedWorkspace } from './embedded/damaged-workspace.ts';
export { defaultDataFolder, defaultKeyFile } from './embedded/default-paths.ts';
export { isDamage } from './damage.ts';
export { openWorkspace } from './embedded/open-workspace.ts';
export type { Workspace, WorkspaceOptions } from './embedded/open-workspace.ts';
export { WorkspaceError } from './embedded/workspace-error.ts';
export type { WorkspaceErrorCode } from './embedded/workspace-error.ts';
export type { Tables } from './log/tables.ts';
