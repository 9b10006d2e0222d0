import type { CaseStore, ChainFault } from '@forewarn/store';
import { isDamage } from '@forewarn/store';
import { z } from 'zod';
import type { Log } from './log-entry.ts';
import { traceOf } from './log-entry.ts';

/** What is known of the data: `checking` until the whole log was walked, `damaged` once anything in it did not hold. */
export const WorkspaceState = z.enum(['ok', 'damaged', 'checking']);
export type WorkspaceState = z.infer<typeof WorkspaceState>;

/** The last walk over the log that came to its end. */
interface FinishedWalk {
  readonly finishedAt: string;
  readonly faults: number;
}

export interface WorkspaceWatch {
  readonly state: () => WorkspaceState;
  /** Whether an error comes of damaged data; if so, it is remembered. */
  readonly recognises: (error: unknown) => boolean;
  /** Walks the log once and writes a line of the server's log for each fault; joins a walk that is under way. */
  readonly check: () => Promise<void>;
  readonly isChecking: () => boolean;
  readonly lastWalk: () => FinishedWalk | undefined;
  /** Ends a walk that is under way. */
  readonly stop: () => void;
}

/** Enough to see where the damage lies; a file that is damaged all over would fill the log. */
const MOST_LINES = 100;

/** Watches over the data of a workspace: by walking its log, and by what the requests meet. */
export const createWorkspaceWatch = (
  store: Pick<CaseStore, 'verify'>,
  log: Log,
  clock: () => Date = () => new Date(),
): WorkspaceWatch => {
  const stopping = new AbortController();
  let state: WorkspaceState = 'checking';
  let walk: Promise<void> | undefined;
  let last: FinishedWalk | undefined;
  const recognises = (error: unknown): boolean => {
    if (!isDamage(error)) return false;
    state = 'damaged';
    return true;
  };
  const walkOnce = async (): Promise<void> => {
    // What was damaged stays so: a walk does not see all that a request has met.
    if (state === 'ok') state = 'checking';
    try {
      const faults = await store.verify({ signal: stopping.signal, isInBackground: true });
      last = { finishedAt: clock().toISOString(), faults: faults.length };
      if (faults.length > 0) state = 'damaged';
      else if (state === 'checking') state = 'ok';
      logFaults(faults, log);
    } catch (error) {
      if (stopping.signal.aborted) return;
      const event = recognises(error) ? 'workspace damaged' : 'workspace not checked';
      log({ level: 'error', event, ...traceOf(error) });
    }
  };
  return {
    state: () => state,
    recognises,
    check: () =>
      (walk ??= walkOnce().finally(() => {
        walk = undefined;
      })),
    isChecking: () => walk !== undefined,
    lastWalk: () => last,
    stop: () => stopping.abort(),
  };
};

const logFaults = (faults: readonly ChainFault[], log: Log): void => {
  for (const { caseId, seq, code } of faults.slice(0, MOST_LINES))
    log({ level: 'error', event: 'fault in the log of a case', case: caseId, seq, fault: code });
  if (faults.length > 0) log({ level: 'error', event: 'workspace damaged', faults: faults.length });
};
