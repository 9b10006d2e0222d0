import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { isDamage } from '../damage.ts';
import type { Tables } from '../workspace/tables.ts';
import { COPIED_TABLES } from './copied-tables.ts';
import { readRowsOf } from './copy-tables.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

/** The most lines that SQLite is asked for; a file that is damaged all over would give one a record. */
const MOST = 100;

/**
 * Where a data file of ours contradicts itself: in the structure of its pages, between tables and their indexes, in
 * references, or in text that is none. What was altered and still fits everywhere is not found here.
 */
export const faultsOfDatabase = async (
  database: Kysely<Tables>,
  signal?: AbortSignal,
): Promise<readonly WorkspaceFault[]> => {
  const faults: WorkspaceFault[] = [
    ...(await structureFaults(database)),
    ...(await referenceFaults(database)),
  ];
  for (const table of COPIED_TABLES) {
    signal?.throwIfAborted();
    try {
      for await (const rows of readRowsOf(database, table)) if (rows.length > 0) await setImmediate();
    } catch (error) {
      if (!isDamage(error)) throw error;
      faults.push({ code: 'table-not-readable', subject: table.name });
    }
  }
  return faults;
};

const structureFaults = async (database: Kysely<Tables>): Promise<readonly WorkspaceFault[]> => {
  try {
    const { rows } = await sql<{
      readonly integrity_check: string;
    }>`select * from pragma_integrity_check(${MOST})`.execute(database);
    return rows
      .filter(({ integrity_check }) => integrity_check !== 'ok')
      .map(({ integrity_check }) => ({ code: 'data-file-damaged', subject: integrity_check }));
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ code: 'data-file-damaged', subject: 'structure' }];
  }
};

const referenceFaults = async (database: Kysely<Tables>): Promise<readonly WorkspaceFault[]> => {
  try {
    const { rows } = await sql<{
      readonly table: string;
    }>`select distinct "table" from pragma_foreign_key_check`.execute(database);
    return rows.map(({ table }) => ({
      code: 'data-file-damaged',
      subject: `${table}: refers to what is not there`,
    }));
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ code: 'data-file-damaged', subject: 'references' }];
  }
};
