import type { CaseEvent } from '@forewarn/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

describe('a workspace of the first release', () => {
  let place: TemporaryPlace;
  beforeEach(async () => {
    place = await createTemporaryPlace();
    await layOlderWorkspace(place);
  });
  afterEach(() => place.remove());

  it('knows what its cases have declared, as if it had kept that from the beginning', async () => {
    const { store, database } = await place.open();
    expect(await store.verify()).toEqual([]);
    const declared = await database.selectFrom('declaration').selectAll().execute();
    expect(declared.length).toBeGreaterThan(0);
  });

  it('refuses what one of them has declared already', async () => {
    const { store } = await place.open();
    for (const { id, head } of await store.listCases()) {
      const events = (await store.readCase(id))?.events ?? [];
      const again = events.find(({ event }) => event.type === 'source.registered')?.event;
      if (again === undefined) continue;
      const appended = await store.append(id, head, [again satisfies CaseEvent], 'analyst');
      expect(appended).toMatchObject({ refusal: { problems: [{ code: 'declared-twice' }] } });
    }
    expect.hasAssertions();
  });
});
