import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillWorkspace } from '../testing/a-full-workspace.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { verifyWorkspace } from './verify-workspace.ts';

const ENGINES = [
  { engine: 'embedded', aPlace: createTemporaryPlace, unguard: 'drop trigger event_is_not_updated' },
  {
    engine: 'postgres',
    aPlace: aPostgresPlace,
    unguard: 'alter table event disable trigger event_is_not_updated',
  },
] as const;

describe.each(ENGINES)('verifying a workspace ($engine)', ({ aPlace, unguard }) => {
  let place: { open(): Promise<Workspace>; remove(): Promise<void> };
  let workspace: Workspace;
  let sha256: string;
  beforeEach(async () => {
    place = await aPlace();
    workspace = await place.open();
    const caseId = await fillWorkspace(workspace);
    ({ sha256 } = await workspace.attachments.keep(Buffer.from('a document of the case'), 'p1'));
    await workspace.database
      .insertInto('case_attachment')
      .values({ case_id: caseId, sha256, person_id: 'p1' })
      .execute();
  });
  afterEach(() => place.remove());

  it('finds nothing where nothing was touched', async () => {
    expect((await verifyWorkspace(workspace)).faults).toEqual([]);
  });

  it('names a document that was brought to a case and is gone', async () => {
    await workspace.database.deleteFrom('attachment').where('sha256', '=', sha256).execute();
    expect((await verifyWorkspace(workspace)).faults).toEqual([
      { code: 'attachment-missing', subject: sha256 },
    ]);
  });

  it('names what refuses changes and is gone, or switched off', async () => {
    await sql.raw(unguard).execute(workspace.database);
    expect((await verifyWorkspace(workspace)).faults).toEqual([
      { code: 'guard-missing', subject: 'event_is_not_updated' },
    ]);
  });
});
