import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

const PAGE = 4096;

const set = (key: string, value = 'x') => ({ key: `test-${key}`, value });

const settled = async (writes: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(writes)).map(({ status }) => status);

/** Lets every event with a word fail as it is written. */
const failAt = ({ database }: Workspace, word: string, how: 'abort' | 'rollback') =>
  sql
    .raw(
      `create trigger event_fails before insert on event when instr(new.body, '${word}') > 0
        begin select raise(${how}, 'given up'); end`,
    )
    .execute(database);

/** By how many pages a write lets the write-ahead log grow. */
const grownBy = async ({ database, place }: Workspace, write: () => Promise<unknown>) => {
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  await write();
  return (await stat(`${place}-wal`)).size / PAGE;
};

describe('writes that arrive together', () => {
  let place: TemporaryPlace;
  let workspace: Workspace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
    workspace = await place.open();
  });
  afterEach(() => place.remove());

  const cases = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => workspace.store.createCase(aHeader(), [aNote('one')], 'analyst')),
    );
  const append = ({ id, head }: { readonly id: string; readonly head: string }, text: string) =>
    workspace.store.append(id, head, [aNote(text)], 'analyst');
  const lengths = (all: readonly { readonly id: string }[]) =>
    Promise.all(all.map(async ({ id }) => (await workspace.store.readCase(id))?.events.length));
  const settings = async () => {
    const rows = await workspace.database
      .selectFrom('setting')
      .select('key')
      .where('key', 'like', 'test-%')
      .orderBy('key')
      .execute();
    return rows.map(({ key }) => key.slice('test-'.length));
  };
  it('are all there for another connection once they are acknowledged', async () => {
    const all = await cases(30);
    const other = await place.open();
    await Promise.all(
      all.map(async (stored) => {
        const appended = await append(stored, 'two');
        const seen = await other.store.readCase(stored.id);
        expect(appended.ok && appended.value.head).toBe(seen?.head);
      }),
    );
  });

  it('go to disk together', async () => {
    const all = await cases(40);
    const together = await grownBy(workspace, () =>
      Promise.all(all.slice(0, 20).map((stored) => append(stored, 'two'))),
    );
    const apart = await grownBy(workspace, async () => {
      for (const stored of all.slice(20)) await append(stored, 'two');
    });
    expect(together).toBeLessThan(apart / 3);
  });

  it('leave out one that fails, and nothing of the others', async () => {
    const all = await cases(4);
    await failAt(workspace, 'broken', 'abort');
    const outcomes = await settled(
      all.map((stored, place) => append(stored, place === 1 ? 'broken' : 'two')),
    );
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await lengths(all)).toEqual([2, 1, 2, 2]);
    expect(await workspace.store.verify()).toEqual([]);
  });

  it('refuse one that comes too late and take the others', async () => {
    const [one, other] = await cases(2);
    if (one === undefined || other === undefined) throw new Error('two cases');
    const outcomes = await Promise.all([append(one, 'a'), append(one, 'b'), append(other, 'c')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('are each tried alone where the disk is full for all of them', async () => {
    const all = await cases(3);
    const { rows } = await sql<{ readonly page_count: number }>`pragma page_count`.execute(
      workspace.database,
    );
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 20}`).execute(workspace.database);
    const outcomes = await Promise.allSettled(
      all.map((stored, place) => append(stored, 'x'.repeat(place === 1 ? 60 * PAGE : 10))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { code: 'SQLITE_FULL' } });
    expect(await lengths(all)).toEqual([2, 1, 2]);
    await sql`pragma max_page_count = 1000000`.execute(workspace.database);
    expect(await workspace.store.verify()).toEqual([]);
  });

  it('are tried again alone where the transaction is gone, without what was in it', async () => {
    const all = await cases(3);
    // What a disk error can do at any statement.
    await failAt(workspace, 'broken', 'rollback');
    const outcomes = await settled(
      all.map((stored, place) => append(stored, place === 1 ? 'broken' : 'two')),
    );
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await lengths(all)).toEqual([2, 1, 2]);
    expect(await workspace.store.verify()).toEqual([]);
  });

  it('stay out of a transaction that someone else is in, and of its end', async () => {
    const [stored] = await cases(1);
    if (stored === undefined) throw new Error('a case');
    const held = workspace.database.transaction().execute(async (transaction) => {
      await transaction.insertInto('setting').values(set('held')).execute();
      await setTimeout(30);
      throw new Error('given up');
    });
    const appended = append(stored, 'two');
    await expect(held).rejects.toThrow('given up');
    expect((await appended).ok).toBe(true);
    expect((await workspace.store.readCase(stored.id))?.events).toHaveLength(2);
    expect(await settings()).toEqual([]);
  });

  it('may be more than one transaction takes', async () => {
    const all = await cases(450);
    const outcomes = await Promise.all(all.map((stored) => append(stored, 'two')));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(new Set(await lengths(all))).toEqual(new Set([2]));
  });

  it('to one case come in the order in which they were asked for', async () => {
    const [stored] = await cases(1);
    if (stored === undefined) throw new Error('a case');
    const texts = Array.from({ length: 30 }, (_, index) => `note ${index}`);
    await Promise.all(
      texts.map((text) =>
        workspace.store.append(stored.id, stored.head, [aNote(text)], 'analyst', { rebase: true }),
      ),
    );
    const { events = [] } = (await workspace.store.readCase(stored.id)) ?? {};
    expect(events.slice(1).map(({ event }) => event)).toEqual(texts.map((text) => aNote(text)));
  });
});
