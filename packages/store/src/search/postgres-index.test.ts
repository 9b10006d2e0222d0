import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresPlace } from '../testing/a-postgres-place.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { postgresIndex } from './postgres-index.ts';
import { queryOf } from './query-of.ts';

const ENTRIES = 24_000;
/** Entries in which the words stand one after the other; in all others they stand apart. */
const TOGETHER = [3, 4_000, 4_097, 12_288, 15_000, 15_001, 23_999];

let place: PostgresPlace;
let workspace: Workspace;
beforeAll(async () => {
  place = await aPostgresPlace();
  workspace = await place.open();
  await sql`insert into search_entry (case_id, seq, level, words)
    select 'one', place, 0, case when place = any(${TOGETHER}) then '''armed'':1 ''men'':2 ''near'':3'
      else '''armed'':1 ''men'':3 ''nowhere'':4' end::tsvector
    from generate_series(1, ${ENTRIES}::integer) as place`.execute(workspace.database);
  await sql`insert into search_word values ('armed'), ('near'), ('nowhere')`.execute(workspace.database);
});
afterAll(() => place.remove());

const find = (words: string, { before = ENTRIES + 1, limit = 50, effort = 1000 } = {}) =>
  postgresIndex.find(workspace.database, { phrases: queryOf(words), before, limit, effort });

/** What is found by going on where a search stopped, and how often it stopped with fewer than were asked for. */
const walk = async (words: string, asked: { readonly limit: number; readonly effort: number }) => {
  const [entries, stops]: [number[], number[]] = [[], []];
  for (let before = ENTRIES + 1; before > 0;) {
    const found = await find(words, { ...asked, before });
    entries.push(...found.entries);
    if (found.entries.length < asked.limit) stops.push(found.from);
    before = found.from;
  }
  return { entries, stops };
};

describe('the index of PostgreSQL', () => {
  it.each([
    { limit: 1, effort: 1 },
    { limit: 2, effort: 5000 },
    { limit: 50, effort: 1 },
    { limit: 50, effort: 9000 },
    { limit: 50, effort: 1_000_000 },
  ])('finds each quotation once, however often it stops: %o', async (asked) => {
    const { entries } = await walk('"armed men"', asked);
    expect(entries).toEqual(TOGETHER.toReversed());
  });

  it('stops when it has read as many entries as it may, and says where', async () => {
    const { entries, stops } = await walk('"men armed"', { limit: 50, effort: 5000 });
    expect(entries).toEqual([]);
    expect(stops.length).toBeGreaterThan(2);
    expect(stops).toEqual(stops.toSorted((one, other) => other - one));
    expect(stops.at(-1)).toBe(0);
  });

  it('does not stop where the index says what is found, nor where few entries hold the words', async () => {
    for (const words of ['armed nobody', 'armed', '"near armed"', '"armed nobody"', 'near-a', 'armed-nea'])
      expect(await find(words, { limit: ENTRIES + 1, effort: 9000 })).toMatchObject({ from: 0 });
  });

  it('stops for words that are typed together as for a quotation, also where the last is short', async () => {
    for (const words of ['men-armed', 'men-a']) {
      const { entries, stops } = await walk(words, { limit: 50, effort: 5000 });
      expect(entries).toEqual([]);
      expect(stops.length).toBeGreaterThan(2);
    }
    expect((await walk('armed-m', { limit: 3, effort: 100 })).entries).toEqual(TOGETHER.toReversed());
  });
});
