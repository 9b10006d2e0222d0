import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDamage } from '../damage.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

describe('a statement that is used again', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
  });
  afterEach(() => place.remove());

  const open = async () => {
    const { database } = await place.open();
    await sql`create table word (id integer, text text)`.execute(database);
    const add = (id: number) => sql`insert into word (id, text) values (${id}, 'x')`.execute(database);
    const all = async () => (await sql`select * from word order by id`.execute(database)).rows;
    return { database, add, all };
  };

  it('gives what its parameters ask for each time', async () => {
    const { database, add } = await open();
    for (const id of [1, 2, 3]) await add(id);
    for (const id of [3, 1, 3, 4]) {
      const { rows } = await sql`select id from word where id = ${id}`.execute(database);
      expect(rows).toEqual(id === 4 ? [] : [{ id }]);
    }
  });

  it('sees columns that were added since, and looks at their text too', async () => {
    const { database, add, all } = await open();
    await add(1);
    expect(await all()).toEqual([{ id: 1, text: 'x' }]);
    await sql`alter table word add column more text default 'y'`.execute(database);
    expect(await all()).toEqual([{ id: 1, text: 'x', more: 'y' }]);
    await sql`update word set more = cast(x'ff' as text)`.execute(database);
    expect(isDamage(await all().catch((error: unknown) => error))).toBe(true);
  });

  it('works after it has failed, and lets others commit', async () => {
    const { database, add, all } = await open();
    await sql`create unique index one_of_each on word (id)`.execute(database);
    await add(1);
    await expect(add(1)).rejects.toThrow('UNIQUE');
    await add(2);
    expect(await all()).toHaveLength(2);
    const other = await place.open();
    await sql`insert into word (id, text) values (3, 'z')`.execute(other.database);
    expect(await all()).toHaveLength(3);
  });
});
