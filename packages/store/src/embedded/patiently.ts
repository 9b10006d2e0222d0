import { setTimeout } from 'node:timers/promises';

const PATIENCE = 10_000;
const LONGEST_PAUSE = 20;

/** Whether an error says that another writer held the database. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_BUSY_RECOVERY');

/**
 * Does something that fails while another writer holds the database, again and again for ten seconds. SQLite's own wait
 * would stop the whole thread, and with it a writer of the same process that is about to finish.
 */
export const patiently = async <Value>(act: () => Value | Promise<Value>): Promise<Value> => {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await setTimeout(1 + Math.random() * LONGEST_PAUSE);
  }
};
