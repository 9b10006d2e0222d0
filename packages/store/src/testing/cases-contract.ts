import { readFileSync } from 'node:fs';
import type { CaseFile } from '@forewarn/core';
import { problemsOfEvent } from '@forewarn/core';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { StoredCase } from '../case-store.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import { someEvents } from './arbitrary-events.ts';
import type { OpenStore } from './store-under-test.ts';
import { aBench } from './store-under-test.ts';

export const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const texts = ({ events }: StoredCase) => events.map(({ event }) => JSON.stringify(event));

/** How cases are created, read and kept from being changed. */
export const describeCases = (openStore: OpenStore): void => {
  describe('the case store', () => {
    const bench = aBench(openStore);

    describe('a case', () => {
      it('is read back as it was created', async () => {
        const created = await bench.aCaseOf('one', 'two');
        expect(await bench.read(created.id)).toEqual(created);
        expect(created.id).toMatch(UUID_V7);
        expect(created.header).toEqual(aHeader());
        expect(created.head).toBe(created.events[1]?.hash);
      });

      it('has the hash of its header as head while it has no event', async () => {
        const empty = await bench.store.createCase(aHeader(), [], 'analyst');
        const appended = await bench.store.append(empty.id, empty.head, [aNote('one')], 'analyst');
        expect(appended.ok && appended.value.events[0]?.previous).toBe(empty.head);
      });

      it('is unknown under an id that was never given', async () => {
        expect(await bench.store.readCase('0190a000-0000-7000-8000-000000000000')).toBeUndefined();
      });

      it('is not created when it is not a case, and nothing of it is kept', async () => {
        const twice = [aSource('obs-1'), aSource('obs-1')];
        await expect(bench.store.createCase(aHeader(), twice, 'analyst')).rejects.toThrow(
          'declared-twice at $.events[1]',
        );
        expect(await bench.store.listCases()).toEqual([]);
      });

      it('is listed with its header, head, number of events and latest date', async () => {
        const first = await bench.aCaseOf();
        const second = await bench.store.createCase(
          aHeader('Another State'),
          [
            aNote('late', '2024-03-02T01:00:00+02:00'),
            aNote('early', '2024-03-01'),
            aNote('same', '2024-03-01T23:00:00Z'),
          ],
          'analyst',
        );
        expect(await bench.store.listCases()).toEqual([
          { id: first.id, header: aHeader(), head: first.head, events: 0, lastAt: null },
          {
            id: second.id,
            header: aHeader('Another State'),
            head: second.head,
            events: 3,
            lastAt: '2024-03-02T01:00:00+02:00',
          },
        ]);
      });

      it('holds a whole example of a thousand lines, byte for byte', async () => {
        const file = new URL('../../../examples/cases/kenya-2007-08.json', import.meta.url);
        // The example is checked by createCase.
        const { events, ...header } = JSON.parse(readFileSync(file, 'utf8')) as CaseFile;
        const created = await bench.store.createCase(header, events, 'analyst');
        const stored = await bench.read(created.id);
        expect(JSON.stringify({ ...stored.header, events: stored.events.map(({ event }) => event) })).toBe(
          JSON.stringify({ ...header, events }),
        );
      });
    });

    it('reads back any valid events, however they are split into appends', async () => {
      const batches = fc.tuple(someEvents, fc.integer({ min: 1, max: 5 }));
      await fc.assert(
        fc.asyncProperty(batches, async ([events, size]) => {
          expect(events.flatMap((event) => problemsOfEvent(event))).toEqual([]);
          let { id, head } = await bench.store.createCase(aHeader(), [], 'analyst');
          for (let start = 0; start < events.length; start += size) {
            const appended = await bench.store.append(id, head, events.slice(start, start + size), 'analyst');
            if (!appended.ok) throw new Error(JSON.stringify(appended.refusal));
            head = appended.value.head;
          }
          const stored = await bench.read(id);
          expect(texts(stored)).toEqual(events.map((event) => JSON.stringify(event)));
          expect(stored.head).toBe(head);
        }),
        { numRuns: 40 },
      );
      expect(await bench.store.verify()).toEqual([]);
    });

    describe('the database', () => {
      it.each([
        ['an update of an event', sql`update event set actor = 'another'`],
        ['a delete of an event', sql`delete from event`],
        ['a delete of a case', sql`delete from "case"`],
        ['a change of a header', sql`update "case" set header = '{}'`],
        [
          'an event that is not behind the last one',
          sql`insert into event (case_id, seq, id, at, recorded_at, actor, type, body, previous, salt, hash)
            select case_id, seq + 5, 'another', at, recorded_at, actor, type, body, hash, salt, 'hash' from event`,
        ],
      ])('refuses %s', async (_, statement) => {
        const created = await bench.aCaseOf('one');
        await expect(statement.execute(bench.opened.database)).rejects.toThrow(/never|only added/);
        expect(await bench.read(created.id)).toEqual(created);
      });
    });
  });
};
