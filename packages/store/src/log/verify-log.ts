import type { Kysely } from 'kysely';
import type { ChainFault } from '../case-store.ts';
import { faultsOfCase } from './faults-of-case.ts';
import { readConsistently, readRows } from './read-rows.ts';
import type { Tables } from './tables.ts';

/** Walks the log case by case, so that one case at a time is in memory and writers wait for no more than that. */
export const verifyLog = async (database: Kysely<Tables>): Promise<readonly ChainFault[]> => {
  const faults: ChainFault[] = [];
  const cases = await database.selectFrom('case').select('id').orderBy('id').execute();
  for (const { id } of cases) {
    const rows = await readConsistently(database, (transaction) => readRows(transaction, id));
    if (rows !== undefined) faults.push(...faultsOfCase(rows.row, rows.events));
  }
  return [...faults, ...(await findOrphans(database))];
};

const findOrphans = async (database: Kysely<Tables>): Promise<readonly ChainFault[]> => {
  const orphans = await database
    .selectFrom('event')
    .leftJoin('case', 'case.id', 'event.case_id')
    .where('case.id', 'is', null)
    .select('event.case_id')
    .distinct()
    .orderBy('event.case_id')
    .execute();
  return orphans.map(({ case_id }) => ({ caseId: case_id, seq: 0, code: 'case-missing' }));
};
