import type { CaseEvent } from '@forewarn/core';
import { expungedEvent } from '@forewarn/core/log';
import type { ChainFaultCode } from '../case-store.ts';
import { canonicalJson, hashOfInner } from '../chain/chain-link.ts';
import { recordHashOf } from '../chain/record-hash.ts';
import { hashOfEvent } from './link-records.ts';
import { eventOf } from './read-rows.ts';
import type { EventRow, ExpungedRow } from './tables.ts';

/** Why an event does not hold by itself, or nothing. `mark` is what is recorded of its expunging. */
export const faultOfEvent = (row: EventRow, mark: ExpungedRow | undefined): ChainFaultCode | undefined => {
  if ((row.salt === '') !== (mark !== undefined)) return 'expunging-differs';
  const isWhole = mark === undefined ? () => isAsEntered(row) : () => isAsExpunged(row, mark);
  return holds(isWhole) ? undefined : 'event-changed';
};

const isAsEntered = (row: EventRow): boolean => hashOfEvent(row) === row.hash && repeats(row, eventOf(row));

const isAsExpunged = (row: EventRow, mark: ExpungedRow): boolean => {
  const event = eventOf(row);
  const record = {
    caseId: mark.case_id,
    seq: mark.seq,
    innerHash: mark.inner_hash,
    reason: mark.reason,
    requestedBy: mark.requested_by,
    approvedBy: mark.approved_by,
    expungedAt: mark.expunged_at,
    event,
  };
  return (
    hashOfInner(row.previous, mark.inner_hash) === row.hash &&
    recordHashOf(record) === mark.record_hash &&
    canonicalJson(expungedEvent(event)) === canonicalJson(event) &&
    repeats(row, event)
  );
};

/** The columns beside the body say what it says. */
const repeats = (row: EventRow, { at, type }: CaseEvent): boolean => at === row.at && type === row.type;

/** A record that cannot even be read does not hold. */
export const holds = (claim: () => boolean): boolean => {
  try {
    return claim();
  } catch {
    return false;
  }
};
