import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';

/**
 * Ends every session and every sign-in that was under way when a backup was made: one that was ended since must not come
 * back to life with it. Nor is the backup under way by which it was itself made.
 */
export const endSessions = async (database: Kysely<Tables>): Promise<void> => {
  for (const table of ['person_session', 'verification'] as const) await database.deleteFrom(table).execute();
  await database.deleteFrom('setting').where('key', '=', 'backup-run').execute();
};
