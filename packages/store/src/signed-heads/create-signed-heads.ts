import { sign } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SignedHeadRow } from '../log/tables.ts';
import type { Tables } from '../workspace/tables.ts';
import type { HeadsKey } from './heads-key.ts';
import { headsKeyOf } from './heads-key.ts';
import { signedText } from './is-signed-head.ts';
import type { SignedHead, SignedHeads } from './signed-heads.ts';

/** Few enough for one statement, and for writers to wait no longer than they must. */
const HEADS_A_STATEMENT = 500;

/** Heads signed with a key of the workspace's own, which never leaves its database. */
export const createSignedHeads = (database: Kysely<Tables>, clock: () => Date): SignedHeads => ({
  signDue: async () => {
    const key = await headsKeyOf(database);
    const signedAt = clock().toISOString();
    const due = (await readDue(database, dayOf(signedAt))).map((head) => rowOf(head, signedAt, key));
    const signed: SignedHead[] = [];
    for (let start = 0; start < due.length; start += HEADS_A_STATEMENT) {
      // Of several processes that sign the same day, each gets back what it wrote itself.
      const written = await database
        .insertInto('signed_head')
        .values(due.slice(start, start + HEADS_A_STATEMENT))
        .onConflict((conflict) => conflict.columns(['case_id', 'day']).doNothing())
        .returningAll()
        .execute();
      signed.push(...written.map(signedHeadOf));
    }
    return signed;
  },
  latestOf: async (caseId) => {
    const row = await database
      .selectFrom('signed_head')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('seq', 'desc')
      .orderBy('signed_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? undefined : signedHeadOf(row);
  },
  publicKey: async () => {
    const { keyId, pem } = await headsKeyOf(database);
    return { keyId, pem };
  },
});

interface DueHead {
  readonly id: string;
  readonly head: string;
  readonly events: number;
}

/** The last one signed is the one of most events: a clock may be set back, a chain only grows. */
const readDue = (database: Kysely<Tables>, day: string): Promise<readonly DueHead[]> =>
  database
    .selectFrom('case')
    .select(['id', 'head', 'events'])
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('signed_head')
            .select('day')
            .whereRef('signed_head.case_id', '=', 'case.id')
            .where((one) =>
              one.or([one('day', '=', day), one('signed_head.head', '=', one.ref('case.head'))]),
            ),
        ),
      ),
    )
    .orderBy('id')
    .execute();

const dayOf = (moment: string): string => moment.slice(0, 10);

const rowOf = (
  { id, head, events }: DueHead,
  signedAt: string,
  { privateKey, keyId }: HeadsKey,
): SignedHeadRow => {
  const day = dayOf(signedAt);
  const signature = sign(null, signedText({ caseId: id, day, head }), privateKey).toString('hex');
  return { case_id: id, day, seq: events, head, signed_at: signedAt, key_id: keyId, signature };
};

const signedHeadOf = (row: SignedHeadRow): SignedHead => ({
  caseId: row.case_id,
  day: row.day,
  seq: row.seq,
  head: row.head,
  signedAt: row.signed_at,
  keyId: row.key_id,
  signature: row.signature,
});
