import type { Kysely } from 'kysely';
import type { SignedHeadRow } from '../log/tables.ts';
import type { Tables } from '../workspace/tables.ts';
import { knownHeadsKey } from './heads-key.ts';
import { isSignedHead } from './is-signed-head.ts';

/** What does not hold of a signed head; `seq` is that of the event whose hash was signed. */
export interface SignedHeadFault {
  readonly caseId: string;
  readonly seq: number;
  readonly code: 'signature-wrong' | 'signed-head-differs';
}

/**
 * Every signed head that does not bear the workspace's signature, or whose case has another hash there, fewer events, or is
 * gone. Finds what `verify` of the chains alone cannot: a chain written anew as a whole, and a case taken out with its events.
 */
export const faultsOfSignedHeads = async (
  database: Kysely<Tables>,
  signal?: AbortSignal,
): Promise<readonly SignedHeadFault[]> => {
  const faults: SignedHeadFault[] = [];
  let after: Place | undefined;
  // Without a key no signature holds.
  const pem = (await knownHeadsKey(database))?.pem ?? '';
  for (;;) {
    signal?.throwIfAborted();
    const rows = await readAfter(database, after);
    const last = rows.at(-1);
    if (last === undefined) return faults;
    for (const row of rows) faults.push(...faultsOf(row, pem));
    after = last;
  }
};

type Place = Pick<SignedHeadRow, 'case_id' | 'day'>;
type Compared = SignedHeadRow & { readonly hash: string | null };

const ROWS_A_STATEMENT = 1000;

/** The next signed heads, each with the hash that the log has there. */
const readAfter = (database: Kysely<Tables>, after: Place | undefined): Promise<readonly Compared[]> => {
  const rows = database
    .selectFrom('signed_head')
    .leftJoin('case', 'case.id', 'signed_head.case_id')
    .leftJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'signed_head.case_id').onRef('event.seq', '=', 'signed_head.seq'),
    )
    .selectAll('signed_head')
    .select((of) =>
      of
        .case()
        .when('signed_head.seq', '=', 0)
        .then(of.ref('case.hash'))
        .when('case.id', 'is not', null)
        .then(of.ref('event.hash'))
        .end()
        .as('hash'),
    )
    .orderBy('signed_head.case_id')
    .orderBy('signed_head.day')
    .limit(ROWS_A_STATEMENT);
  if (after === undefined) return rows.execute();
  return rows
    .where((of) =>
      of(of.refTuple('signed_head.case_id', 'signed_head.day'), '>', of.tuple(after.case_id, after.day)),
    )
    .execute();
};

const faultsOf = (row: Compared, pem: string): readonly SignedHeadFault[] => {
  const { case_id: caseId, day, seq, head, key_id: keyId, signature } = row;
  const fault = (code: SignedHeadFault['code']): SignedHeadFault => ({ caseId, seq, code });
  return [
    ...(isSignedHead({ caseId, day, head, keyId, signature }, pem) ? [] : [fault('signature-wrong')]),
    ...(row.hash === head ? [] : [fault('signed-head-differs')]),
  ];
};
