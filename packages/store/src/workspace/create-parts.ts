import type { Kysely } from 'kysely';
import { createAttachmentStore } from '../attachments/create-attachment-store.ts';
import { createExpunging } from '../expunging/create-expunging.ts';
import { createCaseStore } from '../log/create-case-store.ts';
import { createCaseSearch } from '../search/create-case-search.ts';
import { createSignedHeads } from '../signed-heads/create-signed-heads.ts';
import { createSnapshotStore } from '../snapshots/create-snapshot-store.ts';
import type { EngineName } from './engine-name.ts';
import type { Tables } from './tables.ts';
import type { Workspace } from './workspace.ts';

/** The parts of a workspace that need no more than its migrated database, whichever engine keeps it. */
export const createParts = (
  database: Kysely<Tables>,
  engine: EngineName,
  clock: () => Date,
): Omit<Workspace, 'place' | 'created' | 'migrated' | 'changes' | 'close'> => ({
  engine,
  database,
  store: createCaseStore(database, engine, clock),
  search: createCaseSearch(database, engine),
  attachments: createAttachmentStore(database, clock),
  snapshots: createSnapshotStore(database, engine),
  signedHeads: createSignedHeads(database, clock),
  expunging: createExpunging(database, engine, clock),
});
