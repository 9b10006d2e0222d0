import { setImmediate } from 'node:timers/promises';
import type { Addition, AppendOutcome } from './append-events.ts';

/** As many appends as one transaction takes, so that other writers wait for no more. */
const LARGEST_GROUP = 200;

/** An append that waits for its turn. */
interface Waiting {
  readonly addition: Addition;
  readonly tell: (outcome: AppendOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Appends to some cases in one transaction, and gives the outcomes in their order. */
type AppendAll = (additions: readonly Addition[]) => Promise<readonly AppendOutcome[]>;

/**
 * What arrives while something is written is written together, in one transaction with one sync to disk and as few statements
 * as for one. Where a group fails all of it is undone, and each of it is tried again alone, so that one that fails takes
 * nothing of the others with it; not so where the group may have come to be, or could not begin.
 *
 * There is no savepoint for each: at every savepoint FTS5 writes what it holds in memory as a piece of its own, and merging
 * these pieces would be dearer than all else in a write.
 */
export const groupAppends = (
  appendAll: AppendAll,
  mayTryParts: (error: unknown) => boolean,
): ((addition: Addition) => Promise<AppendOutcome>) => {
  const waiting: Waiting[] = [];
  let isWriting = false;

  const appendGroup = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await appendAll(group.map(({ addition }) => addition));
      for (const [place, { tell, fail }] of group.entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined) fail(new TypeError('an append without an outcome'));
        else tell(outcome);
      }
    } catch (error) {
      if (group.length > 1 && mayTryParts(error)) for (const each of group) await appendGroup([each]);
      else for (const { fail } of group) fail(error);
    }
  };

  const appendWhileWaiting = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      // Lets whatever arrived at the same time come into the group.
      await setImmediate();
      await appendGroup(takeGroup(waiting));
    }
    isWriting = false;
  };

  return (addition) =>
    new Promise((tell, fail) => {
      waiting.push({ addition, tell, fail });
      if (!isWriting) void appendWhileWaiting();
    });
};

/** Takes the next appends out, one to a case: a second one to the same case is judged by what the first has made of it. */
const takeGroup = (waiting: Waiting[]): readonly Waiting[] => {
  const next = waiting.splice(0, LARGEST_GROUP);
  const group = new Map<string, Waiting>();
  const later = next.filter((each) => {
    if (group.has(each.addition.id)) return true;
    group.set(each.addition.id, each);
    return false;
  });
  waiting.unshift(...later);
  return [...group.values()];
};
