import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Kysely } from 'kysely';
import type { ExpungeRequestRow } from '../log/tables.ts';
import type { Tables } from '../workspace/tables.ts';
import type { ExpungeRefusal, ExpungeRequest } from './expunging.ts';

/** Writes a request within a transaction that keeps other writers out, unless there is nothing to ask for. */
export const requestExpunging = async (
  transaction: Kysely<Tables>,
  row: ExpungeRequestRow,
): Promise<Result<ExpungeRequest, ExpungeRefusal>> => {
  const refusal = await refusalOf(transaction, row);
  if (refusal !== undefined) return refused(refusal);
  await transaction.insertInto('expunge_request').values(row).execute();
  return accepted(requestOf(row));
};

const refusalOf = async (
  transaction: Kysely<Tables>,
  { case_id: caseId, seq }: ExpungeRequestRow,
): Promise<ExpungeRefusal | undefined> => {
  const inCase = await transaction
    .selectFrom('case')
    .select('id')
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (inCase === undefined) return { code: 'unknown-case' };
  const has = async (table: 'event' | 'expunged' | 'expunge_request') =>
    (await transaction
      .selectFrom(table)
      .select('seq')
      .where('case_id', '=', caseId)
      .where('seq', '=', seq)
      .executeTakeFirst()) !== undefined;
  if (!(await has('event'))) return { code: 'unknown-event' };
  if (await has('expunged')) return { code: 'already-expunged' };
  return (await has('expunge_request')) ? { code: 'already-requested' } : undefined;
};

export const requestOf = (row: ExpungeRequestRow): ExpungeRequest => ({
  id: row.id,
  caseId: row.case_id,
  seq: row.seq,
  reason: row.reason,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
});
