import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
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
    });
  });
};
