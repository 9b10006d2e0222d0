import { checkCaseFile } from '@forewarn/core';
import { declarationsAfter, NO_FOOTING } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import type { CaseStore } from '../case-store.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import { appendEvents } from './append-events.ts';
import { groupAppends } from './group-appends.ts';
import { createCaseRow, createEventRows } from './link-records.ts';
import type { LogWriting } from './log-writing.ts';
import {
  entryOf,
  headerOf,
  readCaseRow,
  readConsistently,
  readStoredEvents,
  storedEventOf,
} from './read-rows.ts';
import { createStamps } from './stamps.ts';
import { verifyLog } from './verify-log.ts';
import { writeEvents } from './write-events.ts';
import { createEmbeddedWriting } from './writing-of-embedded.ts';
import { createPostgresWriting } from './writing-of-postgres.ts';

const WRITINGS: Readonly<Record<EngineName, (database: Kysely<Tables>) => LogWriting>> = {
  embedded: createEmbeddedWriting,
  postgres: createPostgresWriting,
};

/** The store over a database that is migrated. */
export const createCaseStore = (
  database: Kysely<Tables>,
  engine: EngineName,
  clock: () => Date,
): CaseStore => {
  const stamps = createStamps(clock);
  const writing = WRITINGS[engine](database);
  const append = groupAppends(
    (additions) => writing.write((transaction) => appendEvents(transaction, additions, writing, stamps)),
    writing.mayTryParts,
  );
  return {
    createCase: async (header, events, actor) => {
      const checked = checkCaseFile({ ...header, events });
      if (!checked.ok) {
        const [problem] = checked.refusal;
        throw new TypeError(`not a case: ${problem?.code} at ${problem?.path}`);
      }
      const declarations = declarationsAfter(NO_FOOTING, events);
      return writing.write(async (transaction) => {
        const row = createCaseRow(header, actor, stamps);
        const rows = createEventRows(row, events, actor, stamps);
        await transaction.insertInto('case').values(row).execute();
        await writeEvents(transaction, engine, [{ caseRow: row, events, rows, declarations }]);
        return {
          id: row.id,
          header: headerOf(row),
          head: rows.at(-1)?.hash ?? row.head,
          events: rows.map((added) => storedEventOf(added)),
        };
      });
    },
    listCases: async () => {
      const rows = await database
        .selectFrom('case')
        .select(['id', 'header', 'head', 'events', 'last_at'])
        .orderBy('id')
        .execute();
      return rows.map(entryOf);
    },
    readCase: (id) =>
      readConsistently(database, async (transaction) => {
        const row = await readCaseRow(transaction, id);
        if (row === undefined) return undefined;
        const events = await readStoredEvents(transaction, id, 0);
        return { id, header: headerOf(row), head: row.head, events };
      }),
    readEvents: (id, after, limit) =>
      readConsistently(database, (transaction) => readStoredEvents(transaction, id, after, limit)),
    append: (id, expectedHead, events, actor, { rebase = false } = {}) =>
      append({ id, expectedHead, events, actor, rebase }),
    verify: (walking) => verifyLog(database, walking),
  };
};
