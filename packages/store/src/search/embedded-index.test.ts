import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forgetEvent, purgeIndex } from './index-events.ts';

/** How many rows of the index hold these bytes. */
const rowsWith = async ({ database }: Workspace, bytes: string): Promise<number> => {
  const { rows } = await sql<{ readonly rows: number }>`
    select count(*) as rows from search_words_data where instr(hex(block), hex(${bytes})) > 0`.execute(
    database,
  );
  return rows[0]?.rows ?? 0;
};

describe('the index of the embedded engine', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
  });
  afterEach(() => place.remove());

  it('holds nothing of what was forgotten once it is purged, and all else', async () => {
    const workspace = await place.open();
    const notes = Array.from({ length: 2000 }, (_, index) => aNote(`note ${index} of w${index * 7919}`));
    notes[700] = aNote('the harmful qzxjvwkname stood here');
    const { id } = await workspace.store.createCase(aHeader(), notes, 'analyst');
    await workspace.store.createCase(aHeader(), [aNote('note of later')], 'analyst');
    await workspace.database
      .transaction()
      .execute((transaction) => forgetEvent(transaction, 'embedded', id, 701));
    expect(await rowsWith(workspace, 'jvwkname')).toBe(1);
    await purgeIndex(workspace.database, 'embedded');
    expect(await rowsWith(workspace, 'jvwkname')).toBe(0);
    await purgeIndex(workspace.database, 'embedded');
    const { rows } = await sql<{
      readonly word: string;
    }>`select word from search_word where word like 'qzx%' or word in ('harmful', 'stood', 'later', 'w7919')
      order by word`.execute(workspace.database);
    expect(rows.map(({ word }) => word)).toEqual(['later', 'w7919']);
    await sql`insert into search_words (search_words) values ('integrity-check')`.execute(workspace.database);
    const found = async (words: string) =>
      (await workspace.search.search({ words, within: 'everything', limit: 200 })).hits.length;
    expect(await found('qzx')).toBe(0);
    expect(await found('later')).toBe(1);
    expect(await found(`w${1999 * 7919}`)).toBe(1);
    expect(await found('note')).toBe(200);
  });

  it('is filled from the records of an earlier release', async () => {
    const { cases, lastText } = await layOlderWorkspace(place);
    const workspace = await place.open();
    for (const words of [lastText, 'second look', 'LOOK', '例', 'ي']) {
      const { hits } = await workspace.search.search({ words, within: 'everything', limit: 200 });
      expect(hits.map(({ event: { event } }) => event)).toContainEqual(
        expect.objectContaining({ text: lastText }),
      );
      for (const { caseId } of hits) expect(cases.map(({ id }) => id)).toContain(caseId);
    }
  });
});
