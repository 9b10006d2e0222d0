import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { expungedEvent } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import { recordHashOf } from '../chain/record-hash.ts';
import { innerHashOfEvent } from '../log/link-records.ts';
import { eventOf } from '../log/read-rows.ts';
import type { EventRow, ExpungeRequestRow } from '../log/tables.ts';
import { forgetEvent } from '../search/index-events.ts';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { Erasing, Erasure } from './erasing.ts';
import type { Expunged, ExpungeRefusal } from './expunging.ts';

/** By whom and when a request is approved, and on which engine. */
export interface Approval {
  readonly requestId: string;
  readonly actor: string;
  readonly moment: string;
  readonly engine: EngineName;
  readonly erasing: Erasing;
}

/** Expunges what was asked for within a transaction that keeps other writers out. */
export const expungeRecord = async (
  transaction: Kysely<Tables>,
  { requestId, actor, moment, engine, erasing }: Approval,
): Promise<Result<Omit<Expunged, 'remains'>, ExpungeRefusal>> => {
  const request = await transaction
    .selectFrom('expunge_request')
    .selectAll()
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (request === undefined) return refused({ code: 'unknown-request' });
  if (request.requested_by === actor) return refused({ code: 'four-eyes' });
  const { case_id: caseId, seq } = request;
  const event = await transaction
    .selectFrom('event')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  const documents = await documentsOf(transaction, caseId, seq);
  const briefs = await briefsWith(transaction, caseId, seq);
  await erasing.erase(transaction, erasureOf(request, event, actor, moment));
  await forgetEvent(transaction, engine, caseId, seq);
  for (const table of ['snapshot', 'attachment_use', 'expunge_request'] as const) {
    await transaction
      .deleteFrom(table)
      .where('case_id', '=', caseId)
      .$if(table !== 'snapshot', (query) => query.where('seq', '=', seq))
      .execute();
  }
  const kept = await transaction
    .selectFrom('attachment_use')
    .select('sha256')
    .distinct()
    .where('sha256', 'in', [...documents, ...briefs.map(({ sha256 }) => sha256), ''])
    .execute();
  const keptDocuments = kept.map(({ sha256 }) => sha256);
  return accepted({
    caseId,
    seq,
    expungedAt: moment,
    documents: documents.filter((sha256) => !keptDocuments.includes(sha256)),
    keptDocuments,
    briefs: briefs.map(({ id }) => id),
  });
};

/** The releases of which a brief is kept that was drawn of the case with an event in it. */
const briefsWith = (transaction: Kysely<Tables>, caseId: string, seq: number) =>
  transaction
    .selectFrom('release')
    .innerJoin('attachment', 'attachment.sha256', 'release.sha256')
    .innerJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'release.case_id').onRef('event.hash', '=', 'release.head'),
    )
    .select(['release.id', 'release.sha256'])
    .where('release.case_id', '=', caseId)
    .where('release.expungings', '=', 0)
    .where('event.seq', '>=', seq)
    .orderBy('release.id')
    .execute();

const documentsOf = async (
  transaction: Kysely<Tables>,
  caseId: string,
  seq: number,
): Promise<readonly string[]> => {
  const rows = await transaction
    .selectFrom('attachment_use')
    .select('sha256')
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    .execute();
  return rows.map(({ sha256 }) => sha256);
};

const erasureOf = (
  request: ExpungeRequestRow,
  row: EventRow,
  approvedBy: string,
  expungedAt: string,
): Erasure => {
  const { case_id: caseId, seq, reason, requested_by: requestedBy } = request;
  const innerHash = innerHashOfEvent(row);
  const event = expungedEvent(eventOf(row));
  const record = { caseId, seq, innerHash, reason, requestedBy, approvedBy, expungedAt };
  return {
    requestId: request.id,
    body: JSON.stringify(event),
    record: {
      case_id: caseId,
      seq,
      inner_hash: innerHash,
      reason,
      requested_by: requestedBy,
      approved_by: approvedBy,
      expunged_at: expungedAt,
      record_hash: recordHashOf({ ...record, event }),
    },
  };
};
