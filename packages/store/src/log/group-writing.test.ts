import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createGroupWriting } from './group-writing.ts';

const PAGE = 4096;

const set = (key: string, value = 'x') => ({ key: `test-${key}`, value });

const settled = async (writes: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(writes)).map(({ status }) => status);

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

  it('leave out what one of them did that failed, and nothing of the others', async () => {
    const { write } = createGroupWriting(workspace.database);
    const writes = ['a', 'b', 'c', 'd'].map((key) =>
      write(async (transaction) => {
        await transaction.insertInto('setting').values(set(key)).execute();
        if (key === 'b') throw new Error('given up');
        if (key === 'c') await sql`insert into nowhere values (1)`.execute(transaction);
        return key;
      }),
    );
    expect(await settled(writes)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    await expect(writes[1]).rejects.toThrow('given up');
    await expect(writes[2]).rejects.toThrow('no such table');
    expect(await settings()).toEqual(['a', 'd']);
  });

  it('refuse one that comes too late and take the others', async () => {
    const [one, other] = await cases(2);
    if (one === undefined || other === undefined) throw new Error('two cases');
    const outcomes = await Promise.all([append(one, 'a'), append(one, 'b'), append(other, 'c')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('are each tried alone where the disk is full for all of them', async () => {
    const { write } = createGroupWriting(workspace.database);
    const { rows } = await sql<{ readonly page_count: number }>`pragma page_count`.execute(
      workspace.database,
    );
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 20}`).execute(workspace.database);
    const writes = ['a', 'large', 'z'].map((key) =>
      write((transaction) =>
        transaction
          .insertInto('setting')
          .values(set(key, 'x'.repeat(key === 'large' ? 60 * PAGE : 10)))
          .execute(),
      ),
    );
    expect(await settled(writes)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(writes[1]).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await settings()).toEqual(['a', 'z']);
    await sql`pragma max_page_count = 1000000`.execute(workspace.database);
    expect(await workspace.store.verify()).toEqual([]);
  });

  it('are tried again alone where the transaction is gone, without what was in it', async () => {
    const { write } = createGroupWriting(workspace.database);
    let isFirst = true;
    const writes = ['a', 'b', 'c'].map((key) =>
      write(async (transaction) => {
        await transaction.insertInto('setting').values(set(key)).execute();
        if (key !== 'b') return;
        // What a disk error can do at any statement.
        if (isFirst) await sql`rollback`.execute(transaction);
        isFirst = false;
        throw new Error('lost');
      }),
    );
    expect(await settled(writes)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await settings()).toEqual(['a', 'c']);
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
    const { write } = createGroupWriting(workspace.database);
    const keys = Array.from({ length: 450 }, (_, index) => String(index).padStart(3, '0'));
    await Promise.all(
      keys.map((key) => write((transaction) => transaction.insertInto('setting').values(set(key)).execute())),
    );
    expect(await settings()).toEqual(keys);
  });
});
