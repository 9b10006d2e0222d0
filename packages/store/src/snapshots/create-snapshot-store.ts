import type { Kysely } from 'kysely';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { SnapshotBasis, SnapshotKey, SnapshotStore } from './snapshot-store.ts';

/** Snapshots in the table `snapshot`. */
export const createSnapshotStore = (database: Kysely<Tables>, engine: EngineName): SnapshotStore => ({
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
  write: ({ caseId, level, kind }, { head, body }, basis) =>
    // Naming the isolation: it waits for others at this case alone.
    database
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        if (!(await isStill(transaction, engine, caseId, basis))) return false;
        await transaction
          .insertInto('snapshot')
          .values({ case_id: caseId, level, kind, head, body })
          .onConflict((conflict) =>
            conflict.columns(['case_id', 'level', 'kind']).doUpdateSet({ head, body }),
          )
          .execute();
        return true;
      }),
  drop: async (caseId) => {
    await database.deleteFrom('snapshot').where('case_id', '=', caseId).execute();
  },
});

/** Whether a case is in a state, which then stays until the transaction ends. */
const isStill = async (
  transaction: Kysely<Tables>,
  engine: EngineName,
  caseId: string,
  { head, expunged }: SnapshotBasis,
): Promise<boolean> => {
  const row = await transaction
    .selectFrom('case')
    .select('head')
    .where('id', '=', caseId)
    // Embedded, a transaction keeps all other writers out. Here expunging waits for the row of its case too.
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  if (row?.head !== head) return false;
  // A statement of its own: it sees what was done while the one before waited.
  const { count } = await transaction
    .selectFrom('expunged')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  return count === expunged;
};
