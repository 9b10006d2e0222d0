import type { CaseChange } from '@forewarn/store';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from './follow.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const nothing = (): void => undefined;

/** When a stream says nothing, in seconds after its begin, while something changes at some moments of which it tells nothing. */
const silencesWith = async (changes: readonly number[]): Promise<readonly number[]> => {
  const begun = performance.now();
  const silences: number[] = [];
  const ending = new AbortController();
  let change: (changed: CaseChange) => void = nothing;
  const following = follow(
    {
      send: () => Promise.resolve(),
      sendComment: async () => void silences.push(Math.round((performance.now() - begun) / 1000)),
      ended: ending.signal,
    },
    {
      hub: {
        follow: (listener) => {
          change = listener;
          return nothing;
        },
      },
      concerns: () => true,
      isAllowed: () => Promise.resolve(true),
      sendNew: () => Promise.resolve(),
    },
  );
  for (let second = 0; second < 70; second += 1) {
    if (changes.includes(second)) change({ caseId: 'a', events: 1, head: 'h' });
    await vi.advanceTimersByTimeAsync(1000);
  }
  ending.abort();
  await following;
  return silences;
};

it('says nothing at the same moments, whether or not something changed that is withheld', async () => {
  const undisturbed = await silencesWith([]);
  expect(undisturbed.length).toBe(3);
  expect(await silencesWith([7, 29, 30, 31])).toEqual(undisturbed);
});
