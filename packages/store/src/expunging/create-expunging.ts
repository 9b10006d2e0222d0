import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import { createStamps } from '../log/stamps.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import { embeddedErasing } from './embedded-erasing.ts';
import { expungeRecord } from './expunge-record.ts';
import type { Expunging, Remains } from './expunging.ts';
import { postgresErasing } from './postgres-erasing.ts';
import { requestExpunging, requestOf } from './request-expunging.ts';

/** Where it may still be when a sweep failed. */
const EVERYWHERE: readonly Remains[] = ['backups', 'search-index', 'write-ahead-log', 'dead-rows'];

const ERASING = { embedded: embeddedErasing, postgres: postgresErasing } as const;

/** Expunging over a database that is migrated. */
export const createExpunging = (
  database: Kysely<Tables>,
  engine: EngineName,
  clock: () => Date,
): Expunging => {
  const stamps = createStamps(clock);
  const erasing = ERASING[engine];
  const sweep = async (): Promise<readonly Remains[]> => {
    const remains = await erasing.sweep(database);
    if (remains.length === 0) {
      await database.deleteFrom('setting').where('key', '=', SWEEP_DUE).execute();
      await erasing.settle(database);
    }
    return ['backups', ...remains];
  };
  return {
    request: (caseId, seq, reason, actor) => {
      const { recordedAt, createId } = stamps.now();
      const row = {
        id: createId(),
        case_id: caseId,
        seq,
        reason,
        requested_by: actor,
        requested_at: recordedAt,
      };
      return database.transaction().execute((transaction) => requestExpunging(transaction, row));
    },
    open: async () => {
      const rows = await database.selectFrom('expunge_request').selectAll().orderBy('id').execute();
      return rows.map(requestOf);
    },
    withdraw: (id) =>
      database.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('expunge_request')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return refused({ code: 'unknown-request' });
        await transaction.deleteFrom('expunge_request').where('id', '=', id).execute();
        return accepted(requestOf(row));
      }),
    approve: async (requestId, actor) => {
      const moment = clock().toISOString();
      const expunged = await database.transaction().execute(async (transaction) => {
        const done = await expungeRecord(transaction, { requestId, actor, moment, engine, erasing });
        if (done.ok) await noteSweepDue(transaction, moment);
        return done;
      });
      if (!expunged.ok) return expunged;
      // It is done, whatever becomes of the sweep: that can be done again.
      const remains = await sweep().catch(() => EVERYWHERE);
      return accepted({ ...expunged.value, remains });
    },
    sweep,
    isSweepDue: () => isSweepDue(database),
  };
};

const SWEEP_DUE = 'expunging-sweep-due';

const isSweepDue = async (database: Kysely<Tables>): Promise<boolean> =>
  (await database.selectFrom('setting').select('key').where('key', '=', SWEEP_DUE).executeTakeFirst()) !==
  undefined;

const noteSweepDue = async (transaction: Kysely<Tables>, since: string): Promise<void> => {
  await transaction
    .insertInto('setting')
    .values({ key: SWEEP_DUE, value: since })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
};
