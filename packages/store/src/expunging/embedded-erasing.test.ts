import { stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

describe('the write-ahead log', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
  });
  afterEach(() => place.remove());

  const expunge = async () => {
    const workspace = await place.open();
    const { id } = await workspace.store.createCase(aHeader(), [aNote('harmful')], 'analyst');
    const requested = await workspace.expunging.request(id, 1, 'why', 'one');
    if (!requested.ok) throw new Error(requested.refusal.code);
    const size = async () => (await stat(`${workspace.place}-wal`)).size;
    return { workspace, size, approve: () => workspace.expunging.approve(requested.value.id, 'other') };
  };

  it('is empty after an expunging', async () => {
    const { size, approve } = await expunge();
    expect(await size()).toBeGreaterThan(0);
    expect(await approve()).toMatchObject({ ok: true, value: { remains: ['backups'] } });
    expect(await size()).toBe(0);
  });

  it('is told of where another process still reads from it, and emptied by the next sweep', async () => {
    const { workspace, size, approve } = await expunge();
    const reader = await place.open();
    const before = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    const reading = reader.database
      .transaction()
      .setAccessMode('read only')
      .execute(async (transaction) => {
        await sql`select count(*) from event`.execute(transaction);
        before.resolve();
        await done.promise;
      });
    await before.promise;
    expect(await approve()).toMatchObject({ value: { remains: ['backups', 'write-ahead-log'] } });
    done.resolve();
    await reading;
    expect(await workspace.expunging.sweep()).toEqual(['backups']);
    expect(await size()).toBe(0);
  });
});
