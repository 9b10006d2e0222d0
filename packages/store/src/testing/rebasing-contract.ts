import type { CaseEvent, CaseEventOf } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import type { CaseStore } from '../case-store.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import type { OpenStore } from './store-under-test.ts';
import { aBench } from './store-under-test.ts';

const rated = (indicator: string, at = '2024-03-02'): CaseEventOf<'indicator.rated'> => ({
  at,
  type: 'indicator.rated',
  indicator,
  rating: 'present',
  confidence: 'low',
  rationale: 'As several sources report.',
});
const advice: CaseEvent = {
  at: '2024-03-02',
  type: 'advice.given',
  by: 'The adviser',
  rationale: 'As minuted.',
};

const headOf = async (store: CaseStore, id: string) => (await store.readCase(id))?.head ?? '';

/** What becomes of events that are added by someone who has not seen the last ones. */
export const describeRebasing = (openStore: OpenStore): void => {
  describe('an append that may be put after what was missed', () => {
    const bench = aBench(openStore);

    const missedBy = async (...missed: readonly CaseEvent[]) => {
      const { id, head } = await bench.aCaseOf('one');
      const appended = await bench.store.append(id, head, missed, 'another');
      if (!appended.ok) throw new Error(appended.refusal.code);
      const append = (...events: readonly CaseEvent[]) =>
        bench.store.append(id, head, events, 'analyst', { rebase: true });
      return { id, ...appended.value, append };
    };

    it('is, where they commute, and tells what was missed', async () => {
      const missed = await missedBy(rated('7.3'), aNote('two'));
      const appended = await missed.append(rated('7.4'));
      if (!appended.ok) throw new Error(appended.refusal.code);
      expect(appended.value.missed).toEqual(missed.events);
      expect(appended.value.events.map(({ seq, previous }) => [seq, previous])).toEqual([[4, missed.head]]);
      const { events, head } = await bench.read(missed.id);
      expect(head).toBe(appended.value.head);
      expect(events.slice(1)).toEqual([...missed.events, ...appended.value.events]);
      expect(await bench.store.verify()).toEqual([]);
    });

    it('tells that nothing was missed where the head was the last one', async () => {
      const { id, head } = await bench.aCaseOf('one');
      const appended = await bench.store.append(id, head, [aNote('two')], 'analyst', { rebase: true });
      expect(appended.ok && appended.value.missed).toEqual([]);
    });

    it.each<readonly [string, CaseEvent, CaseEvent]>([
      ['a rating of the same indicator', rated('7.3'), rated('7.3')],
      ['a backdated rating of the same indicator', rated('7.3', '2020-01-01'), rated('7.3')],
      ['a decision', advice, advice],
      ['a rating, for a decision', rated('7.3'), advice],
      ['a declaration of the same id', aSource('s1'), aSource('s1')],
    ])('comes back as a conflict where that was %s', async (_, missed, added) => {
      const { id, head, events, append } = await missedBy(missed);
      expect(await append(aNote('first'), added)).toEqual({
        ok: false,
        refusal: { code: 'conflict', head, missed: events },
      });
      expect((await bench.read(id)).events).toHaveLength(2);
    });

    it('comes back as a conflict where the head never was one', async () => {
      const stored = await bench.aCaseOf('one');
      const append = bench.store.append(stored.id, 'f'.repeat(64), [aNote('two')], 'analyst', {
        rebase: true,
      });
      expect(await append).toEqual({
        ok: false,
        refusal: { code: 'conflict', head: stored.head, missed: stored.events },
      });
    });

    it('is checked against the case as it is by now, with the paths in it', async () => {
      const { append } = await missedBy(aNote('two'));
      const cites = { ...rated('7.3'), evidence: ['e9'] };
      expect(await append(aNote('three'), cites)).toMatchObject({
        refusal: {
          code: 'not-a-case',
          stored: 2,
          problems: [{ code: 'not-declared', path: '$.events[3].evidence[0]' }],
        },
      });
    });

    it('is found behind hundreds of missed events too', async () => {
      const { id, head } = await bench.aCaseOf('one', 'two');
      const many = Array.from({ length: 450 }, (_, index) => aNote(`note ${index}`));
      await bench.store.append(id, head, many, 'another');
      const appended = await bench.store.append(id, head, [aNote('late')], 'analyst', { rebase: true });
      expect(appended.ok && appended.value.missed.map(({ seq }) => seq)).toEqual(
        many.map((_, index) => index + 3),
      );
    });

    it('never comes back to people who rate different indicators, on several connections at once', async () => {
      const { id, head } = await bench.store.createCase(aHeader(), [], 'analyst');
      const rate = async (store: CaseStore, indicator: string) => {
        for (let count = 1; count <= 8; count += 1) {
          // Each has only ever seen the empty case and goes on from it.
          const appended = await store.append(
            id,
            count === 1 ? head : await headOf(store, id),
            [rated(indicator)],
            indicator,
            { rebase: true },
          );
          if (!appended.ok) throw new Error(appended.refusal.code);
        }
      };
      const another = await bench.opened.openAnother();
      await Promise.all([rate(bench.store, '7.3'), rate(another, '7.4'), rate(bench.store, '7.5')]);
      const { events } = await bench.read(id);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
      expect(await bench.store.verify()).toEqual([]);
    });
  });
};
