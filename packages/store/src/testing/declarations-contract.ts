import type { CaseEvent, CaseEventOf } from '@forewarn/core';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aHeader, aNote, aSource } from './a-case.ts';
import type { OpenStore } from './store-under-test.ts';
import { aBench } from './store-under-test.ts';

const anItem = (evidence: string, source: string): CaseEventOf<'evidence.recorded'> => ({
  at: '2024-03-02',
  type: 'evidence.recorded',
  evidence,
  source,
  credibility: '2',
  summary: 'As reported.',
  date: '2024-03-01',
  status: 'alleged',
});
const withdrawal = (evidence: string, at: string): CaseEvent => ({
  at,
  type: 'evidence.withdrawn',
  evidence,
  reason: 'It was taken back.',
});

/** What an append knows of the events before it without reading them. */
export const describeDeclarations = (openStore: OpenStore): void => {
  describe('what was declared before an append', () => {
    const bench = aBench(openStore);
    const aCaseWith = async (...batches: readonly (readonly CaseEvent[])[]) => {
      let { id, head } = await bench.store.createCase(aHeader(), [], 'analyst');
      for (const events of batches) {
        const appended = await bench.store.append(id, head, events, 'analyst');
        if (!appended.ok) throw new Error(JSON.stringify(appended.refusal));
        head = appended.value.head;
      }
      return (...events: readonly CaseEvent[]) => bench.store.append(id, head, events, 'analyst');
    };

    it.each(['s1', 'a\u0000b', 'sha256:1', 'é'.repeat(5000), `${'x'.repeat(256)}a`, `${'x'.repeat(256)}b`])(
      'is known under any id: %j',
      async (source) => {
        const append = await aCaseWith([aSource(source)], [anItem('e1', source)]);
        expect(await append(aSource(source))).toMatchObject({
          refusal: { problems: [{ code: 'declared-twice', path: '$.events[2].source' }] },
        });
        expect(await append(anItem('e2', source), aSource(`${source}x`))).toMatchObject({ ok: true });
        expect(await bench.store.verify()).toEqual([]);
      },
    );

    it('is asked for by its date, however many events came in between', async () => {
      const append = await aCaseWith([aSource('s1', '2024-03-05')], [aNote('one'), aNote('two')]);
      expect(await append(anItem('e1', 's1'))).toMatchObject({
        refusal: { problems: [{ code: 'declared-later', path: '$.events[3].source' }] },
      });
    });

    it('is not revised once it was withdrawn, nor withdrawn before it was revised', async () => {
      const revision: CaseEvent = { ...anItem('e1', 's1'), at: '2024-03-10', type: 'evidence.revised' };
      const withdrawn = await aCaseWith(
        [aSource('s1'), anItem('e1', 's1')],
        [withdrawal('e1', '2024-03-09')],
      );
      expect(await withdrawn(revision)).toMatchObject({
        refusal: { problems: [{ code: 'revises-withdrawn', path: '$.events[3].evidence' }] },
      });
      const revised = await aCaseWith([aSource('s1'), anItem('e1', 's1')], [revision]);
      expect(await revised(withdrawal('e1', '2024-03-09'))).toMatchObject({
        refusal: { problems: [{ code: 'revises-withdrawn', path: '$.events[2].evidence' }] },
      });
      expect(await revised(withdrawal('e1', '2024-03-11'))).toMatchObject({ ok: true });
      expect(await bench.store.verify()).toEqual([]);
    });

    it('may be more than one statement takes', async () => {
      const ids = Array.from({ length: 1203 }, (_, index) => `s${index}`);
      const append = await aCaseWith(ids.map((id) => aSource(id)));
      expect(await append(...ids.map((id) => anItem(`e-${id}`, id)))).toMatchObject({ ok: true });
      expect(await bench.store.verify()).toEqual([]);
    });

    it('is known without what the events say', async () => {
      const append = await aCaseWith([aSource('s1')]);
      await bench.opened.dropGuards();
      await sql`update event set body = 'not read'`.execute(bench.opened.database);
      expect(await append(anItem('e1', 's1'))).toMatchObject({ ok: true });
    });
  });
};
