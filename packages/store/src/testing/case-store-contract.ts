import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CaseFile } from '@forewarn/core';
import { problemsOfEvent } from '@forewarn/core';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore, StoredCase } from '../case-store.ts';
import type { Tables } from '../workspace/tables.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import { someEvents } from './arbitrary-events.ts';

/** One database under test. */
export interface StoreUnderTest {
  readonly store: CaseStore;
  readonly database: Kysely<Tables>;
  /** Another connection to the same data, as another server would have. */
  openAnother(): Promise<CaseStore>;
  /** Takes away what refuses changes to the log, as an intruder would. */
  dropGuards(): Promise<void>;
  close(): Promise<void>;
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const texts = ({ events }: StoredCase) => events.map(({ event }) => JSON.stringify(event));

/** What every implementation of `CaseStore` keeps to. The clock of the store under test stands at the given moment. */
export const describeCaseStore = (openStore: (now: () => Date) => Promise<StoreUnderTest>): void => {
  describe('the case store', () => {
    let moment: Date;
    let opened: StoreUnderTest;
    let store: CaseStore;
    beforeEach(async () => {
      moment = new Date('2024-05-01T10:20:30.456Z');
      opened = await openStore(() => moment);
      store = opened.store;
    });
    afterEach(() => opened.close());

    const read = async (id: string): Promise<StoredCase> => {
      const stored = await store.readCase(id);
      if (stored === undefined) throw new Error(`no case ${id}`);
      return stored;
    };
    const aCaseOf = (...notes: readonly string[]) =>
      store.createCase(
        aHeader(),
        notes.map((text) => aNote(text)),
        'analyst',
      );

    const tampered = async (...statements: readonly string[]) => {
      const stored = await aCaseOf('one', 'two', 'three');
      await aCaseOf('of another case');
      expect(await store.verify()).toEqual([]);
      await opened.dropGuards();
      for (const statement of statements) {
        await sql.raw(statement.replaceAll('$id', `'${stored.id}'`)).execute(opened.database);
      }
      return (await store.verify()).map(({ caseId, seq, code }) => ({
        inCase: caseId === stored.id,
        seq,
        code,
      }));
    };

    describe('a case', () => {
      it('is read back as it was created', async () => {
        const created = await aCaseOf('one', 'two');
        expect(await read(created.id)).toEqual(created);
        expect(created.id).toMatch(UUID_V7);
        expect(created.header).toEqual(aHeader());
        expect(created.head).toBe(created.events[1]?.hash);
      });

      it('has the hash of its header as head while it has no event', async () => {
        const empty = await store.createCase(aHeader(), [], 'analyst');
        const appended = await store.append(empty.id, empty.head, [aNote('one')], 'analyst');
        expect(appended.ok && appended.value.events[0]?.previous).toBe(empty.head);
      });

      it('is unknown under an id that was never given', async () => {
        expect(await store.readCase('0190a000-0000-7000-8000-000000000000')).toBeUndefined();
      });

      it('is not created when it is not a case, and nothing of it is kept', async () => {
        const twice = [aSource('obs-1'), aSource('obs-1')];
        await expect(store.createCase(aHeader(), twice, 'analyst')).rejects.toThrow(
          'declared-twice at $.events[1]',
        );
        expect(await store.listCases()).toEqual([]);
      });

      it('is listed with its header, head, number of events and latest date', async () => {
        const first = await aCaseOf();
        const second = await store.createCase(
          aHeader('Another State'),
          [
            aNote('late', '2024-03-02T01:00:00+02:00'),
            aNote('early', '2024-03-01'),
            aNote('same', '2024-03-01T23:00:00Z'),
          ],
          'analyst',
        );
        expect(await store.listCases()).toEqual([
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
        const created = await store.createCase(header, events, 'analyst');
        const stored = await read(created.id);
        expect(JSON.stringify({ ...stored.header, events: stored.events.map(({ event }) => event) })).toBe(
          JSON.stringify({ ...header, events }),
        );
      });
    });

    describe('an append', () => {
      it('gives the events with their place, moment, actor and link', async () => {
        const { id, head } = await aCaseOf('one');
        moment = new Date('2024-05-02T00:00:00.001Z');
        const appended = await store.append(id, head, [aNote('two'), aNote('three')], 'reviewer');
        if (!appended.ok) throw new Error(appended.refusal.code);
        const { events } = appended.value;
        expect(events.map(({ seq }) => seq)).toEqual([2, 3]);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual(Array(2).fill('2024-05-02T00:00:00.001Z'));
        expect(events.map(({ actor }) => actor)).toEqual(['reviewer', 'reviewer']);
        expect(events.map(({ previous }) => previous)).toEqual([head, events[0]?.hash]);
        expect(events.every((event) => UUID_V7.test(event.id))).toBe(true);
        expect(appended.value.head).toBe(events[1]?.hash);
        expect((await read(id)).events.slice(1)).toEqual(events);
      });

      it('is hashed with who entered it, when, and a salt of its own', async () => {
        const { id, head } = await aCaseOf();
        const appended = await store.append(id, head, [aNote('two'), aNote('two')], 'analyst');
        if (!appended.ok) throw new Error(appended.refusal.code);
        const rows = await opened.database
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
        const { id, head } = await aCaseOf();
        const event = { text: 'two', type: 'note.added' as const, level: undefined, at: '2024-03-01' };
        const appended = await store.append(id, head, [event], 'analyst');
        expect(appended.ok).toBe(true);
        expect(texts(await read(id))).toEqual(['{"text":"two","type":"note.added","at":"2024-03-01"}']);
      });

      it('of nothing changes nothing', async () => {
        const { id, head } = await aCaseOf('one');
        expect(await store.append(id, head, [], 'analyst')).toEqual({
          ok: true,
          value: { head, events: [] },
        });
      });

      it('records what the clock says even when it was set back', async () => {
        const { id, head } = await aCaseOf('one');
        moment = new Date('2020-01-01T00:00:00.000Z');
        await store.append(id, head, [aNote('two')], 'analyst');
        const { events } = await read(id);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
          '2024-05-01T10:20:30.456Z',
          '2020-01-01T00:00:00.000Z',
        ]);
        expect(await store.verify()).toEqual([]);
      });

      it('is refused for an unknown case', async () => {
        const id = '0190a000-0000-7000-8000-000000000000';
        expect(await store.append(id, 'a', [aNote('one')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'unknown-case' },
        });
      });

      it('with a stale head is refused and gives the missed events', async () => {
        const { id, head } = await aCaseOf('one');
        const first = await store.append(id, head, [aNote('two'), aNote('three')], 'analyst');
        if (!first.ok) throw new Error(first.refusal.code);
        expect(await store.append(id, head, [aNote('late')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'conflict', head: first.value.head, missed: first.value.events },
        });
        expect((await read(id)).events).toHaveLength(3);
      });

      it('with a head that never was is refused and gives every event', async () => {
        const stored = await aCaseOf('one', 'two');
        expect(await store.append(stored.id, 'f'.repeat(64), [aNote('late')], 'analyst')).toEqual({
          ok: false,
          refusal: { code: 'conflict', head: stored.head, missed: stored.events },
        });
      });

      it('is refused whole when the case would not be one, with the path in the whole case', async () => {
        const { id, head } = await store.createCase(aHeader(), [aSource('obs-1')], 'analyst');
        const appended = await store.append(id, head, [aNote('fine'), aSource('obs-1')], 'analyst');
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
        expect((await read(id)).head).toBe(head);
      });

      it('is refused for half of a character, which cannot be hashed', async () => {
        const { id, head } = await aCaseOf('one');
        const appended = await store.append(id, head, [aNote('half \ud83d')], 'analyst');
        expect(appended.ok || appended.refusal.code === 'not-a-case').toBe(true);
        expect(appended.ok ? [] : appended.refusal).toMatchObject({
          problems: [{ code: 'wrong-value', path: '$.events[1].text' }],
        });
      });
    });

    it('reads back any valid events, however they are split into appends', async () => {
      const batches = fc.tuple(someEvents, fc.integer({ min: 1, max: 5 }));
      await fc.assert(
        fc.asyncProperty(batches, async ([events, size]) => {
          expect(events.flatMap((event) => problemsOfEvent(event))).toEqual([]);
          let { id, head } = await store.createCase(aHeader(), [], 'analyst');
          for (let start = 0; start < events.length; start += size) {
            const appended = await store.append(id, head, events.slice(start, start + size), 'analyst');
            if (!appended.ok) throw new Error(JSON.stringify(appended.refusal));
            head = appended.value.head;
          }
          const stored = await read(id);
          expect(texts(stored)).toEqual(events.map((event) => JSON.stringify(event)));
          expect(stored.head).toBe(head);
        }),
        { numRuns: 40 },
      );
      expect(await store.verify()).toEqual([]);
    });

    describe('two writers', () => {
      it('cannot both append to one head, within one connection or across two', async () => {
        const { id, head } = await aCaseOf('one');
        const stores = [store, await opened.openAnother()];
        const appended = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            (stores[index % 2] ?? store).append(id, head, [aNote(`writer ${index}`)], `writer-${index}`),
          ),
        );
        expect(appended.filter(({ ok }) => ok)).toHaveLength(1);
        const { events } = await read(id);
        expect(events).toHaveLength(2);
        const refusals = appended.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
        expect(refusals).toEqual(
          Array.from({ length: 7 }, () => ({ code: 'conflict', head: events[1]?.hash, missed: [events[1]] })),
        );
      });

      it('lose nothing when each goes on from the head it was given', async () => {
        const { id, head } = await aCaseOf();
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
        const another = await opened.openAnother();
        await Promise.all([write(store, 'a'), write(another, 'b'), write(store, 'c')]);
        const byWriter = Object.groupBy((await read(id)).events, ({ actor }) => actor);
        for (const who of ['a', 'b', 'c']) {
          expect(byWriter[who]?.map(({ event }) => event)).toEqual(
            Array.from({ length: 15 }, (_, count) => aNote(`${who} ${count}`)),
          );
        }
        expect(await store.verify()).toEqual([]);
      });
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
        const created = await aCaseOf('one');
        await expect(statement.execute(opened.database)).rejects.toThrow(/never|only added/);
        expect(await read(created.id)).toEqual(created);
      });
    });

    describe('verify', () => {
      const second = 'where case_id = $id and seq = 2';

      it.each([
        [
          'a changed text',
          `update event set body = replace(body, 'two', 'twe') ${second}`,
          2,
          'event-changed',
        ],
        ['another actor', `update event set actor = 'another' ${second}`, 2, 'event-changed'],
        [
          'another moment',
          `update event set recorded_at = '2024-05-01T10:20:30.457Z' ${second}`,
          2,
          'event-changed',
        ],
        ['another date beside the body', `update event set at = '2023-01-01' ${second}`, 2, 'event-changed'],
        ['a body that is no JSON', `update event set body = '{' ${second}`, 2, 'event-changed'],
        ['an event taken out', `delete from event ${second}`, 2, 'event-missing'],
        ['the last event taken off', `delete from event where case_id = $id and seq = 3`, 3, 'event-missing'],
        [
          'a changed header',
          `update "case" set header = replace(header, 'Example', 'Other') where id = $id`,
          0,
          'header-changed',
        ],
        ['a head set back', `update "case" set head = hash, events = 0 where id = $id`, 3, 'summary-differs'],
      ])('names %s', async (_, statement, seq, code) => {
        expect(await tampered(statement)).toEqual([{ inCase: true, seq, code }]);
      });

      it('names the places of two events that changed places', async () => {
        const faults = await tampered(
          `update event set seq = 9 where case_id = $id and seq = 1`,
          `update event set seq = 1 ${second}`,
          `update event set seq = 2 where case_id = $id and seq = 9`,
        );
        expect(faults).toEqual([1, 2, 3].map((seq) => ({ inCase: true, seq, code: 'link-broken' })));
      });

      it('names the events of a case that was taken away', async () => {
        const faults = await tampered(`pragma foreign_keys = off`, `delete from "case" where id = $id`);
        expect(faults).toEqual([{ inCase: true, seq: 0, code: 'case-missing' }]);
      });
    });
  });
};
