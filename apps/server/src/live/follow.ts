import type { CaseChange } from '@forewarn/store';
import type { ChangeHub } from './change-hub.ts';
import type { EventWriter } from './event-stream.ts';

/**
 * Longest silence: what stands between a server and a browser closes connections that say nothing for longer. It is broken
 * whether or not something changed meanwhile: a pause that is put off would tell of what is withheld.
 */
const SILENCE = 20_000;

interface Following {
  readonly hub: ChangeHub;
  readonly concerns: (change: CaseChange) => boolean;
  readonly isAllowed: () => Promise<boolean>;
  /** Sends what there is to send since the last time, of the cases that changed meanwhile. */
  readonly sendNew: (changed: readonly string[]) => Promise<void>;
}

/**
 * Follows changes until the stream ends. However fast changes come, one pass is under way at a time and what came
 * meanwhile waits for the next as a set of cases, so that a slow client costs no memory. Before each pass, and in each
 * silence, it is seen to that the person is still allowed.
 */
export const follow = async (
  { send, sendComment, ended }: EventWriter,
  { hub, concerns, isAllowed, sendNew }: Following,
): Promise<void> => {
  const changed = new Set<string>();
  let wake: (() => void) | undefined;
  const stop = hub.follow((change) => {
    if (!concerns(change)) return;
    changed.add(change.caseId);
    wake?.();
  });
  const wakes = (): void => wake?.();
  ended.addEventListener('abort', wakes);
  try {
    await sendNew([]);
    let breakAt = performance.now() + SILENCE;
    while (!ended.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      const timer = setTimeout(resolve, Math.max(0, breakAt - performance.now()));
      if (changed.size === 0 && !ended.aborted) await promise;
      clearTimeout(timer);
      if (ended.aborted) break;
      if (!(await isAllowed())) {
        await send({ event: 'ended', data: { because: 'rights' } });
        break;
      }
      const cases = [...changed];
      changed.clear();
      if (cases.length > 0) await sendNew(cases);
      if (performance.now() < breakAt) continue;
      await sendComment();
      breakAt = Math.max(breakAt + SILENCE, performance.now());
    }
  } finally {
    stop();
    ended.removeEventListener('abort', wakes);
  }
};
