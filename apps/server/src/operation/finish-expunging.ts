import type { Expunging } from '@forewarn/store';
import type { Log } from '../log-entry.ts';
import { traceOf } from '../log-entry.ts';

/**
 * Takes out of the database's files what an expunging left there because the server ended before it was through. What
 * fails is written down, and tried again at the next start.
 */
export const finishExpunging = async (
  expunging: Pick<Expunging, 'isSweepDue' | 'sweep'>,
  log: Log,
): Promise<void> => {
  try {
    if (!(await expunging.isSweepDue())) return;
    const remains = await expunging.sweep();
    log({ level: 'info', event: 'expunging finished', remains });
  } catch (error) {
    log({ level: 'error', event: 'expunging not finished', ...traceOf(error) });
  }
};
