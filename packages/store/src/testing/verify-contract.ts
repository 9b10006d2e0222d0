import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aHeader, aNote, aSource } from './a-case.ts';
import { rewriteEvent } from './rewrite-event.ts';
import type { OpenStore } from './store-under-test.ts';
import { aBench } from './store-under-test.ts';

/** What a walk along the log names. */
export const describeVerify = (openStore: OpenStore): void => {
  describe('the case store', () => {
    const bench = aBench(openStore);

    const tampered = async (...statements: readonly string[]) => {
      const stored = await bench.aCaseOf('one', 'two', 'three');
      await bench.aCaseOf('of another case');
      expect(await bench.store.verify()).toEqual([]);
      await bench.opened.dropGuards();
      for (const statement of statements) {
        await sql.raw(statement.replaceAll('$id', `'${stored.id}'`)).execute(bench.opened.database);
      }
      return (await bench.store.verify()).map(({ caseId, seq, code }) => ({
        inCase: caseId === stored.id,
        seq,
        code,
      }));
    };

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
        const faults = await tampered(`delete from "case" where id = $id`);
        expect(faults).toEqual([{ inCase: true, seq: 0, code: 'case-missing' }]);
      });

      it.each([
        ['a declaration that is gone', `delete from declaration where case_id = $id`, 1],
        ['another date of a declaration', `update declaration set at = '2020-01-01' where case_id = $id`, 1],
        [
          'a declaration of nothing',
          `insert into declaration (case_id, kind, id, at, seq) values ($id, 'source', 's9', '2024-01-01', 2)`,
          2,
        ],
        ['a use that no event makes', `insert into attachment_use values ('${'ab'.repeat(32)}', $id, 2)`, 2],
      ])('names %s', async (_, statement, seq) => {
        const { id } = await bench.store.createCase(aHeader(), [aSource('s1'), aNote('one')], 'analyst');
        await sql.raw(statement.replaceAll('$id', `'${id}'`)).execute(bench.opened.database);
        expect(await bench.store.verify()).toEqual([{ caseId: id, seq, code: 'derived-differs' }]);
      });

      it('names the event with which a whole chain is no case', async () => {
        const other = await bench.store.createCase(aHeader(), [aSource('s1')], 'analyst');
        const stored = await bench.aCaseOf('one', 'two');
        await bench.opened.dropGuards();
        await rewriteEvent(bench.opened.database, stored.id, 2, { ...aNote('two'), type: 'rumour.heard' });
        await rewriteEvent(bench.opened.database, other.id, 1, { ...aNote('x'), text: 7 });
        expect(
          (await bench.store.verify()).map(({ caseId, ...fault }) => ({
            ...fault,
            first: caseId === other.id,
          })),
        ).toEqual([
          { first: true, seq: 1, code: 'not-a-case' },
          { first: true, seq: 1, code: 'derived-differs' },
          { first: false, seq: 2, code: 'not-a-case' },
        ]);
      });

      it('finds nothing in a log of several pages, and names a fault in each of them', async () => {
        const many = Array.from({ length: 1300 }, (_, index) => `note ${index}`);
        const { id } = await bench.aCaseOf(...many);
        expect(await bench.store.verify()).toEqual([]);
        await bench.opened.dropGuards();
        await sql`update event set actor = 'another' where seq in (3, 500, 501, 1300)`.execute(
          bench.opened.database,
        );
        await sql`delete from event where seq = 1100`.execute(bench.opened.database);
        const faults = [
          ...[3, 500, 501].map((seq) => ({ caseId: id, seq, code: 'event-changed' })),
          { caseId: id, seq: 1100, code: 'event-missing' },
          { caseId: id, seq: 1300, code: 'event-changed' },
        ];
        expect(await bench.store.verify()).toEqual(faults);
        expect(await bench.store.verify({ isInBackground: true })).toEqual(faults);
      });

      it('finds nothing while the log grows', async () => {
        const { id, head } = await bench.aCaseOf(...Array.from({ length: 1100 }, () => 'note'));
        const walk = bench.store.verify();
        const appended = await bench.store.append(id, head, [aSource('s1'), aNote('two')], 'analyst');
        expect(appended.ok).toBe(true);
        expect(await walk).toEqual([]);
      });
    });
  });
};
