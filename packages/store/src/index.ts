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
export { isUnreachable } from './postgres/failure-of-database.ts';
export type { WorkspaceOptions } from './embedded/open-workspace.ts';
export { WorkspaceError } from './workspace/workspace-error.ts';
export type { WorkspaceErrorCode } from './workspace/workspace-error.ts';
export type { Tables } from './workspace/tables.ts';
export { MOST_ATTACHMENT_BYTES } from './attachments/attachment-store.ts';
export type { AttachmentStore, KeptAttachment } from './attachments/attachment-store.ts';
export type { CaseChange, Changes } from './changes/changes.ts';
export type { Expunged, ExpungeRefusal, ExpungeRequest, Expunging } from './expunging/expunging.ts';
export type { CaseSearch, Reach, SearchHit, SearchQuery } from './search/case-search.ts';
export { isFoundIn } from './search/is-found-in.ts';
export { secretOf } from './secrets/secret-of.ts';
export { isSignedHead } from './signed-heads/is-signed-head.ts';
export type { SignedHead, SignedHeads } from './signed-heads/signed-heads.ts';
export type { Snapshot, SnapshotKey, SnapshotStore } from './snapshots/snapshot-store.ts';
export type { EngineName } from './workspace/engine-name.ts';
export { ROLES } from './workspace/roles.ts';
export type { Workspace } from './workspace/workspace.ts';
