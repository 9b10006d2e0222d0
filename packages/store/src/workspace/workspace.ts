import type { Kysely } from 'kysely';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import type { CaseStore } from '../case-store.ts';
import type { Changes } from '../changes/changes.ts';
import type { Expunging } from '../expunging/expunging.ts';
import type { WorkspaceKeys } from '../keys/workspace-keys.ts';
import type { CaseSearch } from '../search/case-search.ts';
import type { SignedHeads } from '../signed-heads/signed-heads.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { EngineName } from './engine-name.ts';
import type { Tables } from './tables.ts';

/** An open workspace, whatever keeps it. */
export interface Workspace {
  readonly engine: EngineName;
  /** Where the data is, as a person may see it: the data file, or the database's address without what is secret in it. */
  readonly place: string;
  readonly store: CaseStore;
  readonly search: CaseSearch;
  readonly attachments: AttachmentStore;
  readonly snapshots: SnapshotStore;
  readonly signedHeads: SignedHeads;
  readonly expunging: Expunging;
  readonly changes: Changes;
  /** The same database, for tables that others own (accounts, rights). */
  readonly database: Kysely<Tables>;
  /** What it opens with, and how that is changed; only where the data is encrypted by us, in the embedded engine. */
  readonly keys?: WorkspaceKeys;
  /** Copies of write-ahead logs whose last transaction was found not whole at an opening, as long as they lie there. */
  readonly keptLogs?: readonly string[];
  /** Whether this call made the workspace. */
  readonly created: boolean;
  /** Where this call brought the workspace of an earlier release to the schema of this one: from which to which. */
  readonly migrated?: { readonly from: number; readonly to: number };
  close(): Promise<void>;
}
