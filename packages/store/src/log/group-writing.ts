import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { LogWriting } from './log-writing.ts';

/** As many writes as one transaction takes, so that other writers wait for no more. */
const LARGEST_GROUP = 200;

/** A write that waits for its turn. */
interface Waiting {
  /** Does it; gives what tells its caller, to be called when it is on disk. */
  perform(transaction: Kysely<Tables>): Promise<() => void>;
  fail(error: unknown): void;
}

/**
 * Writing to a database with one connection: what arrives while something is written is written together, in one
 * transaction with one sync to disk. Each write stands in a savepoint, so that one that fails takes nothing of the others
 * with it; and where a transaction is lost as a whole, each of its writes is tried again alone.
 */
export const createGroupWriting = (database: Kysely<Tables>): LogWriting => {
  const waiting: Waiting[] = [];
  let isWriting = false;

  const writeWhileWaiting = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      // Lets whatever arrived at the same time come into the group.
      await setImmediate();
      await writeGroup(database, waiting.splice(0, LARGEST_GROUP));
    }
    isWriting = false;
  };

  return {
    engine: 'embedded',
    write: (act) =>
      new Promise((resolve, reject) => {
        waiting.push({
          perform: async (transaction) => {
            const outcome = await inSavepoint(transaction, act);
            return () => (outcome.ok ? resolve(outcome.value) : reject(outcome.error));
          },
          fail: reject,
        });
        if (!isWriting) void writeWhileWaiting();
      }),
    // The transaction has kept all other writers out since it began.
    holdCase: (transaction, id) =>
      transaction.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst(),
  };
};

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Error };

/** Throws only when the whole transaction is gone, as it is when the disk is full: then there is no savepoint to go back to. */
const inSavepoint = async <Value>(
  transaction: Kysely<Tables>,
  act: (transaction: Kysely<Tables>) => Promise<Value>,
): Promise<Outcome<Value>> => {
  await sql`savepoint one_write`.execute(transaction);
  try {
    const value = await act(transaction);
    await sql`release one_write`.execute(transaction);
    return { ok: true, value };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    try {
      await sql`rollback to one_write`.execute(transaction);
    } catch {
      throw error;
    }
    await sql`release one_write`.execute(transaction);
    return { ok: false, error };
  }
};

const writeGroup = async (database: Kysely<Tables>, group: readonly Waiting[]): Promise<void> => {
  let hasBegun = false;
  try {
    const tell = await database.transaction().execute(async (transaction) => {
      hasBegun = true;
      const told: (() => void)[] = [];
      for (const each of group) told.push(await each.perform(transaction));
      return told;
    });
    for (const each of tell) each();
  } catch (error) {
    // One that could not begin, for another process held the database too long, would not begin the next time either.
    if (hasBegun && group.length > 1) for (const each of group) await writeGroup(database, [each]);
    else for (const each of group) each.fail(error);
  }
};
