import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { SnapshotKey, SnapshotStore } from './snapshot-store.ts';

/** Snapshots in the table `snapshot`. */
export const createSnapshotStore = (database: Kysely<Tables>): SnapshotStore => ({
  readAll: async (level, kind) => {
    const rows = await database
      .selectFrom('snapshot')
      .select(['case_id', 'head', 'body'])
      .where('level', '=', level)
      .where('kind', '=', kind)
      .execute();
    return new Map(rows.map(({ case_id, head, body }) => [case_id, { head, body }]));
  },
  read: ({ caseId, level, kind }: SnapshotKey) =>
    database
      .selectFrom('snapshot')
      .select(['head', 'body'])
      .where('case_id', '=', caseId)
      .where('level', '=', level)
      .where('kind', '=', kind)
      .executeTakeFirst(),
  write: async ({ caseId, level, kind }, { head, body }) => {
    await database
      .insertInto('snapshot')
      .values({ case_id: caseId, level, kind, head, body })
      .onConflict((conflict) => conflict.columns(['case_id', 'level', 'kind']).doUpdateSet({ head, body }))
      .execute();
  },
  drop: async (caseId) => {
    await database.deleteFrom('snapshot').where('case_id', '=', caseId).execute();
  },
});
