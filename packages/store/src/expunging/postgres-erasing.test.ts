import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { grantApplicationRole } from '../postgres/grant-application-role.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { PostgresPlace } from '../testing/a-postgres-place.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import type { Workspace } from '../workspace/workspace.ts';

describe('expunging as the role of the application', () => {
  let place: PostgresPlace;
  let workspace: Workspace;
  let requestId: string;
  let caseId: string;
  beforeEach(async () => {
    place = await aPostgresPlace();
    const owner = await place.open();
    await grantApplicationRole(owner.database, place.appRole);
    workspace = await place.open({ url: place.appUrl });
    ({ id: caseId } = await workspace.store.createCase(aHeader(), [aNote('harmful')], 'analyst'));
    const requested = await workspace.expunging.request(caseId, 1, 'why', 'one');
    if (!requested.ok) throw new Error(requested.refusal.code);
    ({ id: requestId } = requested.value);
  });
  afterEach(() => place.remove());

  it('is done, and says what the owner of the tables has left to do', async () => {
    expect(await workspace.expunging.approve(requestId, 'other')).toMatchObject({
      value: { caseId, seq: 1, remains: ['backups', 'dead-rows', 'write-ahead-log'] },
    });
    expect(JSON.stringify(await workspace.store.readCase(caseId))).not.toContain('harmful');
    expect(await workspace.store.verify()).toEqual([]);
    const owner = await place.open();
    expect(await owner.expunging.sweep()).toEqual(['backups', 'write-ahead-log']);
  });

  it.each([
    ['of the one who asked', 'one', '1'.repeat(64), 'two persons'],
    ['that would break the chain', 'other', '1'.repeat(64), 'the chain would not hold'],
  ])('is refused by the database itself in the name %s', async (_, approver, inner, words) => {
    const call = sql`select expunge_event(${requestId}, ${approver}, '{}', ${inner}, 'a', 'b')`;
    await expect(call.execute(workspace.database)).rejects.toThrow(words);
  });
});
