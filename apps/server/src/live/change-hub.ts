import type { CaseChange, Changes } from '@forewarn/store';

/** Passes the changes of the workspace on to streams; listens only while there is one. */
export interface ChangeHub {
  /** Calls the listener for each change; gives what ends it. */
  readonly follow: (listener: (change: CaseChange) => void) => () => void;
}

export const createChangeHub = (changes: Changes): ChangeHub => {
  const listeners = new Set<(change: CaseChange) => void>();
  let stop: (() => void) | undefined;
  return {
    follow: (listener) => {
      listeners.add(listener);
      stop ??= changes.listen((change) => {
        for (const each of listeners) each(change);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
};
