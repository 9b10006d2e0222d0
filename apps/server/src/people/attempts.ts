const MOST_KEYS = 10_000;

export interface AttemptKey {
  readonly key: string;
  readonly limit: number;
}

export interface Attempts {
  /** Counts an attempt under each key; gives the seconds to wait when one of them has none left, and then counts nothing. */
  readonly take: (keys: readonly AttemptKey[]) => number | undefined;
  /** Forgets what was counted under the keys, after a success. */
  readonly forgive: (keys: readonly AttemptKey[]) => void;
}

interface Window {
  readonly until: number;
  readonly count: number;
}

/** Counts attempts in windows of time, in memory. What is counted is counted before the attempt, so that many at once count too. */
export const createAttempts = (milliseconds: number, clock: () => Date): Attempts => {
  const windows = new Map<string, Window>();
  const current = (key: string, now: number): Window => {
    const found = windows.get(key);
    return found !== undefined && found.until > now ? found : { until: now + milliseconds, count: 0 };
  };
  const forgetOld = (now: number): void => {
    if (windows.size < MOST_KEYS) return;
    for (const [key, { until }] of windows)
      if (until <= now || windows.size >= MOST_KEYS) windows.delete(key);
  };
  return {
    take: (keys) => {
      const now = clock().getTime();
      const spent = keys
        .map(({ key, limit }) => ({ ...current(key, now), limit }))
        .filter(({ count, limit }) => count >= limit);
      if (spent.length > 0) return Math.ceil((Math.max(...spent.map(({ until }) => until)) - now) / 1000);
      forgetOld(now);
      for (const { key } of keys) {
        const { until, count } = current(key, now);
        windows.set(key, { until, count: count + 1 });
      }
      return undefined;
    },
    forgive: (keys) => {
      for (const { key } of keys) windows.delete(key);
    },
  };
};
