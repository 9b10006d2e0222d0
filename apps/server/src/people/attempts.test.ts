import { describe, expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';

const aClock = () => {
  let now = 0;
  return { clock: () => new Date(now), pass: (milliseconds: number) => (now += milliseconds) };
};

describe('attempts', () => {
  it('are as many as the limit in a window, and the wait is told in whole seconds', () => {
    const { clock, pass } = aClock();
    const attempts = createAttempts(60_000, clock);
    const keys = [{ key: 'a', limit: 2 }];
    expect([attempts.take(keys), attempts.take(keys), attempts.take(keys)]).toEqual([
      undefined,
      undefined,
      60,
    ]);
    pass(58_500);
    expect(attempts.take(keys)).toBe(2);
    pass(1500);
    expect(attempts.take(keys)).toBeUndefined();
  });

  it('are refused for any one key, and then count for none', () => {
    const attempts = createAttempts(60_000, aClock().clock);
    attempts.take([{ key: 'a', limit: 1 }]);
    expect(
      attempts.take([
        { key: 'a', limit: 1 },
        { key: 'b', limit: 1 },
      ]),
    ).toBe(60);
    expect(attempts.take([{ key: 'b', limit: 1 }])).toBeUndefined();
  });

  it('of a flood of other keys are forgotten rather than kept without end', () => {
    const attempts = createAttempts(60_000, aClock().clock);
    attempts.take([{ key: 'first', limit: 1 }]);
    for (let other = 0; other < 20_000; other += 1) attempts.take([{ key: String(other), limit: 1 }]);
    expect(attempts.take([{ key: 'first', limit: 1 }])).toBeUndefined();
  });
});
