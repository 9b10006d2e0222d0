import { uuidv7 } from 'uuidv7';
import type { Workspace } from '../workspace/workspace.ts';
import type { Manifest } from './manifest.ts';

/** Enters a backup in the register of exports: with it the whole workspace has left. */
export const recordBackup = async (
  { database }: Workspace,
  { cases, events, heads, schema, files }: Manifest,
  actor: string,
  at: Date,
): Promise<void> => {
  await database
    .insertInto('export_entry')
    .values({
      id: uuidv7(),
      at: at.toISOString(),
      person_id: actor,
      case_id: '',
      what: 'backup',
      level: 'restricted',
      head: heads,
      sha256: files[0]?.sha256 ?? '',
      detail: JSON.stringify({ cases, events, schema }),
    })
    .execute();
};
