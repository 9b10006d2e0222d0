import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CaseStore, StoredCase } from '../case-store.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import { UUID_V7 } from './cases-contract.ts';
import type { OpenStore } from './store-under-test.ts';
import { aBench } from './store-under-test.ts';

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const texts = ({ events }: StoredCase) => events.map(({ event }) => JSON.stringify(event));

/** What an append takes, refuses and gives back. */
export const describeAppends = (openStore: OpenStore): void => {
  describe('the case store', () => {
    const bench = aBench(openStore);

    describe('an append', () => {
      it('gives the events with their place, moment, actor and link', async () => {
        const { id, head } = await bench.aCaseOf('one');
        bench.moment = new Date('2024-05-02T00:00:00.001Z');
        const appended = await bench.store.append(id, head, [aNote('two'), aNote('three')], 'reviewer');
        if (!appended.ok) throw new Error(appended.refusal.code);
        const { events } = appended.value;
        expect(events.map(({ seq }) => seq)).toEqual([2, 3]);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual(Array(2).fill('2024-05-02T00:00:00.001Z'));
        expect(events.map(({ actor }) => actor)).toEqual(['reviewer', 'reviewer']);
        expect(events.map(({ previous }) => previous)).toEqual([head, events[0]?.hash]);
        expect(events.every((event) => UUID_V7.test(event.id))).toBe(true);
        expect(appended.value.head).toBe(events[1]?.hash);
        expect((await bench.read(id)).events.slice(1)).toEqual(events);
      });

      it('is hashed with who entered it, when, and a salt of its own', async () => {
        const { id, head } = await bench.aCaseOf();
        const appended = await bench.store.append(id, head, [aNote('two'), aNote('two')], 'analyst');
        if (!appended.ok) throw new Error(appended.refusal.code);
        const rows = await bench.opened.database
          .selectFrom('event')
          .select(['seq', 'salt'])
          .orderBy('seq')
          .execute();
        expect(new Set(rows.map(({ salt }) => salt)).size).toBe(2);
        const expected = appended.value.events.map((event, index) => {
          const content =
            `{"actor":"analyst","event":{"at":"2024-03-01","text":"two","type":"note.added"},` +
            `"id":"${event.id}","recordedAt":"2024-05-01T10:20:30.456Z"}`;
          const salt = Buffer.from(rows[index]?.salt ?? '', 'hex');
          return sha256(Buffer.from(event.previous, 'hex'), sha256(salt, Buffer.from(content))).toString(
            'hex',
          );
        });
        expect(appended.value.events.map(({ hash }) => hash)).toEqual(expected);
      });

      it('keeps the order of the keys and leaves out what is undefined', async () => {
        const { id, head } = await bench.aCaseOf();
        const event = { text: 'two', type: 'note.added' as const, level: undefined, at: '2024-03-01' };
        const appended = await bench.store.append(id, head, [event], 'analyst');
        expect(appended.ok).toBe(true);
        expect(texts(await bench.read(id))).toEqual(['{"text":"two","type":"note.added","at":"2024-03-01"}']);
      });

      it('of nothing changes nothing', async () => {
        const { id, head } = await bench.aCaseOf('one');
        expect(await bench.store.append(id, head, [], 'analyst')).toEqual({
          ok: true,
          value: { head, events: [], missed: [] },
        });
      });

      it('records what the clock says even when it was set back', async () => {
        const { id, head } = await bench.aCaseOf('one');
        bench.moment = new Date('2020-01-01T00:00:00.000Z');
        await bench.store.append(id, head, [aNote('two')], 'analyst');
        const { events } = await bench.read(id);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
          '2024-05-01T10:20:30.456Z',
          '2020-01-01T00:00:00.000Z',
        ]);
        expect(await bench.store.verify()).toEqual([]);
      });

      it('is refused for an unknown case', async () => {
        const id = '0190a000-0000-7000-8000-000000000000';
        expect(await bench.store.append(id, 'a', [aNote('one')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'unknown-case' },
        });
      });

      it('with a stale head is refused and gives the missed events', async () => {
        const { id, head } = await bench.aCaseOf('one');
        const first = await bench.store.append(id, head, [aNote('two'), aNote('three')], 'analyst');
        if (!first.ok) throw new Error(first.refusal.code);
        expect(await bench.store.append(id, head, [aNote('late')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'conflict', head: first.value.head, missed: first.value.events },
        });
        expect((await bench.read(id)).events).toHaveLength(3);
      });

      it('with a head that never was is refused and gives every event', async () => {
        const stored = await bench.aCaseOf('one', 'two');
        expect(await bench.store.append(stored.id, 'f'.repeat(64), [aNote('late')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'conflict', head: stored.head, missed: stored.events },
        });
      });

      it('is refused whole when the case would not be one, with the path in the whole case', async () => {
        const { id, head } = await bench.store.createCase(aHeader(), [aSource('obs-1')], 'analyst');
        const appended = await bench.store.append(id, head, [aNote('fine'), aSource('obs-1')], 'analyst');
        expect(appended).toEqual({
          ok: false,
          refusal: {
            code: 'not-a-case',
            stored: 1,
            problems: [
              { code: 'declared-twice', path: '$.events[2].source', found: 'obs-1', expected: '$.events[0]' },
            ],
          },
        });
        expect((await bench.read(id)).head).toBe(head);
      });

      it('is refused for half of a character, which cannot be hashed', async () => {
        const { id, head } = await bench.aCaseOf('one');
        const appended = await bench.store.append(id, head, [aNote('half \ud83d')], 'analyst');
        expect(appended.ok || appended.refusal.code === 'not-a-case').toBe(true);
        expect(appended.ok ? [] : appended.refusal).toMatchObject({
          problems: [{ code: 'wrong-value', path: '$.events[1].text' }],
        });
      });
    });

    describe('the events of a case', () => {
      it('are given from behind any of them on, as many as asked for', async () => {
        const { id, events } = await bench.aCaseOf('one', 'two', 'three', 'four');
        expect(await bench.store.readEvents(id, 0, 10)).toEqual(events);
        expect(await bench.store.readEvents(id, 1, 2)).toEqual(events.slice(1, 3));
        expect(await bench.store.readEvents(id, 3, 2)).toEqual(events.slice(3));
        expect(await bench.store.readEvents(id, 4, 2)).toEqual([]);
      });

      it('are none for an unknown case', async () => {
        expect(await bench.store.readEvents('0190a000-0000-7000-8000-000000000000', 0, 10)).toEqual([]);
      });
    });

    describe('two writers', () => {
      it('cannot both append to one head, within one connection or across two', async () => {
        const { id, head } = await bench.aCaseOf('one');
        const stores = [bench.store, await bench.opened.openAnother()];
        const appended = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            (stores[index % 2] ?? bench.store).append(
              id,
              head,
              [aNote(`writer ${index}`)],
              `writer-${index}`,
            ),
          ),
        );
        expect(appended.filter(({ ok }) => ok)).toHaveLength(1);
        const { events } = await bench.read(id);
        expect(events).toHaveLength(2);
        const refusals = appended.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
        expect(refusals).toEqual(
          Array.from({ length: 7 }, () => ({ code: 'conflict', head: events[1]?.hash, missed: [events[1]] })),
        );
      });

      it('lose nothing when each goes on from the head it was given', async () => {
        const { id, head } = await bench.aCaseOf();
        const write = async (writer: CaseStore, who: string) => {
          let seen = head;
          for (let count = 0; count < 15;) {
            const appended = await writer.append(id, seen, [aNote(`${who} ${count}`)], who);
            if (appended.ok) {
              count += 1;
              seen = appended.value.head;
            } else if (appended.refusal.code === 'conflict') seen = appended.refusal.head;
            else throw new Error(appended.refusal.code);
          }
        };
        const another = await bench.opened.openAnother();
        await Promise.all([write(bench.store, 'a'), write(another, 'b'), write(bench.store, 'c')]);
        const byWriter = Object.groupBy((await bench.read(id)).events, ({ actor }) => actor);
        for (const who of ['a', 'b', 'c']) {
          expect(byWriter[who]?.map(({ event }) => event)).toEqual(
            Array.from({ length: 15 }, (_, count) => aNote(`${who} ${count}`)),
          );
        }
        expect(await bench.store.verify()).toEqual([]);
      });
    });
  });
};
