import type { Workspace } from '@forewarn/store';

/** How long the database may take to say that it is there. */
const PATIENCE = 2000;

/**
 * Whether the server can answer: the database does, its schema is laid out, and nobody has asked the server to stop.
 * A database that fails or takes too long is not ready, whatever the reason.
 */
export const isReady = async (
  { database }: Pick<Workspace, 'database'>,
  stopping: AbortSignal | undefined,
): Promise<boolean> => {
  if (stopping?.aborted === true) return false;
  const { promise: tooLate, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), PATIENCE);
  try {
    return await Promise.race([isMigrated(database), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

const isMigrated = async (database: Workspace['database']): Promise<boolean> =>
  (await database.selectFrom('schema_version').select('version').limit(1).executeTakeFirst()) !== undefined;
