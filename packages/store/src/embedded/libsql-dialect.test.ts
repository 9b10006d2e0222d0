import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

const row = (version: number) => ({ version: -version, applied_at: 'test' });

describe('two connections to one file', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
  });
  afterEach(() => place.remove());

  const openTwo = async () => {
    const [one, other] = [await place.open(), await place.open()];
    return { one: one.database, other: other.database };
  };

  it('let a write outside a transaction wait for the other writer, and commit it', async () => {
    const { one, other } = await openTwo();
    const holding = one.transaction().execute(async (transaction) => {
      await transaction.insertInto('schema_version').values(row(1)).execute();
      await setTimeout(60);
    });
    await other.insertInto('schema_version').values(row(2)).execute();
    await holding;
    for (const database of [one, other]) {
      const rows = await database
        .selectFrom('schema_version')
        .select('version')
        .where('version', '<', 0)
        .orderBy('version')
        .execute();
      expect(rows.map(({ version }) => version)).toEqual([-2, -1]);
    }
  });

  it('go on committing after they have waited', async () => {
    const { one, other } = await openTwo();
    const write = async (database: typeof one, first: number) => {
      for (let version = first; version < first + 20; version += 1) {
        await database.transaction().execute(async (transaction) => {
          await transaction.insertInto('schema_version').values(row(version)).execute();
          await setTimeout(1);
        });
      }
    };
    await Promise.all([write(one, 100), write(other, 200)]);
    const rows = await other
      .selectFrom('schema_version')
      .select('version')
      .where('version', '<', 0)
      .orderBy('version')
      .execute();
    expect(rows).toHaveLength(40);
  });

  it('keep nothing of a write that fails, and go on', async () => {
    const { one, other } = await openTwo();
    await one.insertInto('schema_version').values(row(1)).execute();
    await expect(
      one
        .insertInto('schema_version')
        .values([row(2), row(1)])
        .execute(),
    ).rejects.toThrow('UNIQUE');
    const failing = one.transaction().execute(async (transaction) => {
      await transaction.insertInto('schema_version').values(row(3)).execute();
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    await one.insertInto('schema_version').values(row(4)).execute();
    const rows = await other
      .selectFrom('schema_version')
      .select('version')
      .where('version', '<', 0)
      .orderBy('version')
      .execute();
    expect(rows.map(({ version }) => version)).toEqual([-4, -1]);
  });

  it('read one state of the data through a transaction that only reads, while the other writes', async () => {
    const { one, other } = await openTwo();
    const count = async (database: typeof one) =>
      (await database.selectFrom('schema_version').select('version').execute()).length;
    const seen = await one
      .transaction()
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const before = await count(transaction);
        await other.insertInto('schema_version').values(row(1)).execute();
        return [before, await count(transaction)];
      });
    expect(seen).toEqual([2, 2]);
    expect(await count(one)).toBe(3);
  });

  it('stream rows', async () => {
    const { one } = await openTwo();
    await one
      .insertInto('schema_version')
      .values([row(1), row(2)])
      .execute();
    const versions: number[] = [];
    for await (const { version } of one
      .selectFrom('schema_version')
      .select('version')
      .orderBy('version')
      .stream()) {
      versions.push(version);
    }
    expect(versions).toEqual([-2, -1, 1, 2]);
  });
});
