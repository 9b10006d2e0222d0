import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '@forewarn/store';

type Database = Workspace['database'];

/** A request to add events under a key that its sender chose, so that it can be sent again when the reply is lost. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  readonly caseId: string;
  /** The events as they were sent. The head may be another when they are sent again. */
  readonly text: string;
  readonly expectedHead: string;
}

/**
 * What a key stands for. `first`: nobody else has sent it. `again`: it was sent before, and what became of that only the
 * log tells, behind the head that was expected then. `done`: these places of the log hold its events. `stampedAt` is the moment that its events are dated with.
 */
export type Claim =
  | { readonly kind: 'first'; readonly stampedAt: string }
  | { readonly kind: 'again'; readonly stampedAt: string; readonly expectedHead: string }
  | { readonly kind: 'done'; readonly stampedAt: string; readonly first: number; readonly last: number }
  /** Under this key something else was sent. */
  | { readonly kind: 'reused' }
  /** It is being worked on. */
  | { readonly kind: 'busy' };

export interface AppendKeys {
  readonly claim: (request: KeyedRequest) => Promise<Claim>;
  /** Records where the events stand. */
  readonly settle: (request: KeyedRequest, first: number, last: number) => Promise<void>;
  /** Holds the key no longer: what became of the request is for whoever sends it again to find out. */
  readonly letGo: (request: KeyedRequest) => Promise<void>;
  /** Forgets the key of a request that wrote nothing. */
  readonly forget: (request: KeyedRequest) => Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer than an append may wait for the log: whoever held the key for so long has ended. */
const HELD_FOR = 60_000;
const LOOKS = 100;
const BETWEEN_LOOKS = 50;

/** Keys in the workspace, for a day: so that they hold over a restart, and whichever server a request reaches. */
export const createAppendKeys = (database: Database, clock: () => Date): AppendKeys => {
  const own = ({ personId, key }: KeyedRequest) =>
    database.updateTable('append_key').where('person_id', '=', personId).where('key', '=', key);
  return {
    claim: async (request) => {
      for (let look = 0; look < LOOKS; look += 1) {
        const claim = await claimOnce(database, request, clock());
        if (claim.kind !== 'busy') return claim;
        await sleep(BETWEEN_LOOKS);
      }
      return { kind: 'busy' };
    },
    settle: async (request, first, last) => {
      await own(request).set({ first_seq: first, last_seq: last }).execute();
    },
    letGo: async (request) => {
      await own(request).set({ held_until: 0 }).execute();
    },
    forget: async ({ personId, key }) => {
      await database
        .deleteFrom('append_key')
        .where('person_id', '=', personId)
        .where('key', '=', key)
        .where('first_seq', 'is', null)
        .execute();
    },
  };
};

const claimOnce = async (database: Database, request: KeyedRequest, now: Date): Promise<Claim> => {
  const { personId, key, caseId, text, expectedHead } = request;
  const time = now.getTime();
  const sha256 = createHash('sha256').update(text).digest('hex');
  const stampedAt = now.toISOString();
  await database
    .deleteFrom('append_key')
    .where('at', '<', new Date(time - DAY).toISOString())
    .execute();
  const inserted = await database
    .insertInto('append_key')
    .values({
      person_id: personId,
      key,
      case_id: caseId,
      sha256,
      expected_head: expectedHead,
      at: stampedAt,
      held_until: time + HELD_FOR,
      first_seq: null,
      last_seq: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted !== undefined) return { kind: 'first', stampedAt };
  const row = await database
    .selectFrom('append_key')
    .selectAll()
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirst();
  // It was given up between the two looks.
  if (row === undefined) return { kind: 'busy' };
  if (row.sha256 !== sha256 || row.case_id !== caseId) return { kind: 'reused' };
  if (row.first_seq !== null && row.last_seq !== null)
    return { kind: 'done', stampedAt: row.at, first: row.first_seq, last: row.last_seq };
  if (row.held_until > time) return { kind: 'busy' };
  const taken = await database
    .updateTable('append_key')
    .set({ held_until: time + HELD_FOR })
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .where('held_until', '=', row.held_until)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 0
    ? { kind: 'busy' }
    : { kind: 'again', stampedAt: row.at, expectedHead: row.expected_head };
};
