import type { Kysely } from 'kysely';
import type { ChainFault, Walking } from '../case-store.ts';
import { isDamage } from '../damage.ts';
import type { Tables } from '../workspace/tables.ts';
import { faultsOfCase } from './faults-of-case.ts';

/**
 * Walks the log case by case and each in pages, so that little is in memory, and writers and whatever else this process
 * has to do wait for no more than a page.
 */
export const verifyLog = async (
  database: Kysely<Tables>,
  walking: Walking = {},
): Promise<readonly ChainFault[]> => {
  const faults: ChainFault[] = [];
  const cases = await database.selectFrom('case').select('id').orderBy('id').execute();
  for (const { id } of cases) {
    walking.signal?.throwIfAborted();
    faults.push(...(await orNotReadable(id, () => faultsOfCase(database, id, walking))));
  }
  return [...faults, ...(await findOrphans(database))];
};

/** What damage makes unreadable is a fault like others, and the walk goes on. */
const orNotReadable = async (
  caseId: string,
  read: () => Promise<readonly ChainFault[]>,
): Promise<readonly ChainFault[]> => {
  try {
    return await read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ caseId, seq: 0, code: 'not-readable' }];
  }
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
