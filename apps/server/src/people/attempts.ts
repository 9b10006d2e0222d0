import type { Result } from '@forewarn/core';
import { refused } from '@forewarn/core';
import { sql } from 'kysely';
import type { PeopleDatabase } from './setting.ts';

export interface AttemptKey {
  readonly key: string;
  readonly limit: number;
  /** Of many people: a success of one forgives the one attempt that it took, and none of the others'. */
  readonly isShared?: boolean;
  /** How long what was counted counts; five minutes unless told otherwise. */
  readonly minutes?: number;
}

interface TooManyAttempts {
  readonly code: 'too-many-attempts';
  readonly seconds: number;
}

export interface Attempts {
  /** Does what may be guessed at. It is counted before, refused undone when there were too many, and forgiven after a success. */
  readonly counted: <Value, Refusal>(
    keys: readonly AttemptKey[],
    act: () => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal | TooManyAttempts>>;
  /** Counts an attempt under each key; gives the seconds to wait when one of them has none left, and then counts nothing. */
  readonly take: (keys: readonly AttemptKey[]) => Promise<number | undefined>;
  /** Forgets what was counted under the keys, after a success; under a shared one, one attempt. */
  readonly forgive: (keys: readonly AttemptKey[]) => Promise<void>;
}

const MINUTE = 60_000;
const USUAL_MINUTES = 5;

/**
 * Counts attempts in windows of time, for all servers of the workspace together. What is counted is counted before the
 * attempt, so that many at once count too.
 */
export const createAttempts = (database: PeopleDatabase, clock: () => Date): Attempts => {
  let forgetAt = 0;
  const forgetOld = async (now: number): Promise<void> => {
    if (Math.abs(now - forgetAt) < MINUTE) return;
    forgetAt = now;
    await database.deleteFrom('attempt').where('until', '<=', now).execute();
  };
  const take: Attempts['take'] = async (keys) => {
    const now = clock().getTime();
    await forgetOld(now);
    // The same order everywhere, so that of two who count the same keys neither waits for the other's last one.
    const sorted = keys.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    try {
      await database.transaction().execute(async (transaction) => {
        const spent: number[] = [];
        for (const key of sorted) {
          const { count, until } = await countOne(transaction, key, now);
          if (count > key.limit) spent.push(until);
        }
        if (spent.length > 0) throw new Spent(Math.max(...spent));
      });
      return undefined;
    } catch (error) {
      if (error instanceof Spent) return Math.ceil((error.until - now) / 1000);
      throw error;
    }
  };
  const forgive: Attempts['forgive'] = async (keys) => {
    for (const { key, isShared = false } of keys) await (isShared ? forgiveOne : forgiveAll)(database, key);
  };
  return {
    take,
    forgive,
    counted: async (keys, act) => {
      const seconds = await take(keys);
      if (seconds !== undefined) return refused({ code: 'too-many-attempts', seconds });
      const done = await act();
      if (done.ok) await forgive(keys);
      return done;
    },
  };
};

const forgiveOne = (database: PeopleDatabase, key: string): Promise<unknown> =>
  database
    .updateTable('attempt')
    .set((row) => ({ count: row('count', '-', 1) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute();

const forgiveAll = (database: PeopleDatabase, key: string): Promise<unknown> =>
  database.deleteFrom('attempt').where('key', '=', key).execute();

/** Takes the transaction back: an attempt that is refused counts under none of its keys. */
class Spent extends Error {
  readonly until: number;

  constructor(until: number) {
    super('no attempts left');
    this.until = until;
  }
}

const countOne = (
  database: PeopleDatabase,
  { key, minutes = USUAL_MINUTES }: AttemptKey,
  now: number,
): Promise<{ readonly count: number; readonly until: number }> => {
  const until = now + minutes * MINUTE;
  // A window that ends later than one begun now is of a clock that was set back since.
  const isOver = sql<boolean>`(attempt.until <= ${now} or attempt.until > ${until})`;
  return database
    .insertInto('attempt')
    .values({ key, count: 1, until })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${isOver} then 1 else attempt.count + 1 end`,
        until: sql<number>`case when ${isOver} then ${until} else attempt.until end`,
      }),
    )
    .returning(['count', 'until'])
    .executeTakeFirstOrThrow();
};
