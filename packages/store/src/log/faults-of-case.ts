import type { CaseEvent } from '@forewarn/core';
import type { ChainFault, ChainFaultCode } from '../case-store.ts';
import { hashOfEvent, hashOfHeader, latestOf } from './link-records.ts';
import type { CaseRow, EventRow } from './tables.ts';

/** Every place where the chain of one case does not hold. Each fault is named where it lies, not again at each link after it. */
export const faultsOfCase = (row: CaseRow, events: readonly EventRow[]): readonly ChainFault[] => {
  const fault = (seq: number, code: ChainFaultCode): ChainFault => ({ caseId: row.id, seq, code });
  const faults: ChainFault[] = holds(() => hashOfHeader(row) === row.hash)
    ? []
    : [fault(0, 'header-changed')];
  let last = { seq: 0, hash: row.hash };
  for (const event of events) {
    if (event.seq !== last.seq + 1) faults.push(fault(last.seq + 1, 'event-missing'));
    else if (event.previous !== last.hash) faults.push(fault(event.seq, 'link-broken'));
    if (!holds(() => isAsEntered(event))) faults.push(fault(event.seq, 'event-changed'));
    last = event;
  }
  if (row.events > last.seq) return [...faults, fault(last.seq + 1, 'event-missing')];
  const summed =
    row.events === last.seq &&
    row.head === last.hash &&
    holds(() => row.last_at === latestOf(events.map(({ at }) => at)));
  return summed ? faults : [...faults, fault(last.seq, 'summary-differs')];
};

const isAsEntered = (row: EventRow): boolean => {
  const event = JSON.parse(row.body) as Partial<CaseEvent>;
  return hashOfEvent(row) === row.hash && event.at === row.at && event.type === row.type;
};

/** A record that cannot even be read does not hold. */
const holds = (claim: () => boolean): boolean => {
  try {
    return claim();
  } catch {
    return false;
  }
};
