import type { CaseStore } from '../case-store.ts';
import { aNote } from './a-case.ts';

/** Appends to a case, one event after the other, until it is stopped; tells how many were acknowledged by now. */
export const keepAppending = (store: CaseStore, id: string, start: string) => {
  const state = { isStopped: false, acknowledged: 0, head: start };
  const writing = (async () => {
    while (!state.isStopped) {
      const appended = await store.append(id, state.head, [aNote(`${state.acknowledged}`)], 'p1');
      if (!appended.ok) throw new Error(appended.refusal.code);
      state.head = appended.value.head;
      state.acknowledged += 1;
    }
  })();
  return {
    acknowledged: (): number => state.acknowledged,
    stop: async (): Promise<void> => {
      state.isStopped = true;
      await writing;
    },
  };
};
