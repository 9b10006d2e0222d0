import type { Kysely } from 'kysely';
import type { CaseStore } from '../case-store.ts';
import { appendEvents } from './append-events.ts';
import { createCaseRow, createEventRows } from './link-records.ts';
import { problemsOfCase } from './problems-of-case.ts';
import { entryOf, readConsistently, readRows, storedCaseOf } from './read-rows.ts';
import { createStamps } from './stamps.ts';
import type { Tables } from '../workspace/tables.ts';
import { verifyLog } from './verify-log.ts';
import { writeEvents } from './write-events.ts';

/** The store over a database that is migrated, and whose transactions keep other writers out from their beginning. */
export const createCaseStore = (database: Kysely<Tables>, clock: () => Date): CaseStore => {
  const stamps = createStamps(clock);
  return {
    createCase: async (header, events, actor) => {
      const [problem] = problemsOfCase(header, events);
      if (problem !== undefined) throw new TypeError(`not a case: ${problem.code} at ${problem.path}`);
      const row = createCaseRow(header, actor, stamps);
      const added = createEventRows(row, events, actor, stamps);
      const summary = await database.transaction().execute(async (transaction) => {
        await transaction.insertInto('case').values(row).execute();
        return writeEvents(transaction, row, added);
      });
      return storedCaseOf({ ...row, ...summary }, added);
    },
    listCases: async () => {
      const rows = await database
        .selectFrom('case')
        .select(['id', 'header', 'head', 'events', 'last_at'])
        .orderBy('id')
        .execute();
      return rows.map(entryOf);
    },
    readCase: async (id) => {
      const rows = await readConsistently(database, (transaction) => readRows(transaction, id));
      return rows === undefined ? undefined : storedCaseOf(rows.row, rows.events);
    },
    append: (id, expectedHead, events, actor) =>
      database
        .transaction()
        .execute((transaction) => appendEvents(transaction, { id, expectedHead, events, actor }, stamps)),
    verify: (signal) => verifyLog(database, signal),
  };
};
