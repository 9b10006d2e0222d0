import type { CaseHeader, Problem } from '@forewarn/core';
import type { Declaration } from '@forewarn/core/log';
import { checkAddition, declarationsAfter, idsOf } from '@forewarn/core/log';
import type { ChainFault, ChainFaultCode } from '../case-store.ts';
import { keyOfId, usesOf } from './derived-rows.ts';
import { faultOfEvent, holds } from './faults-of-events.ts';
import { hashOfHeader, latestOf } from './link-records.ts';
import { eventOf, headerOf } from './read-rows.ts';
import type { AttachmentUseRow, CaseRow, EventRow, ExpungedRow } from './tables.ts';

/**
 * A walk along the log of one case, page by page. Each fault is named where it lies, not again at each link after it; and
 * whether the events make a case is asked only as long as the chain holds.
 */
export interface CaseWalk {
  readonly faults: readonly ChainFault[];
  readonly last: { readonly seq: number; readonly hash: string };
  readonly latest: string | null;
  /** By kind and key of the id. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly uses: readonly AttachmentUseRow[];
}

export const beginWalk = (row: CaseRow): CaseWalk => ({
  faults: holds(() => hashOfHeader(row) === row.hash)
    ? []
    : [{ caseId: row.id, seq: 0, code: 'header-changed' }],
  last: { seq: 0, hash: row.hash },
  latest: null,
  declarations: new Map(),
  uses: [],
});

/** The walk with further events, in the order of the log, and what of them is recorded as expunged. */
export const walkOn = (
  walk: CaseWalk,
  row: CaseRow,
  events: readonly EventRow[],
  marks: ReadonlyMap<number, ExpungedRow>,
): CaseWalk => {
  const faults: ChainFault[] = [];
  const add = (seq: number, code: ChainFaultCode) => faults.push({ caseId: row.id, seq, code });
  let { last } = walk;
  for (const event of events) {
    if (event.seq !== last.seq + 1) add(last.seq + 1, 'event-missing');
    else if (event.previous !== last.hash) add(event.seq, 'link-broken');
    const fault = faultOfEvent(event, marks.get(event.seq));
    if (fault !== undefined) add(event.seq, fault);
    last = event;
  }
  const next = {
    ...walk,
    faults: [...walk.faults, ...faults],
    last,
    latest: latestOf([...(walk.latest === null ? [] : [walk.latest]), ...events.map(({ at }) => at)]),
  };
  return chainHolds(next) ? checkOn(next, row, walk.last.seq, events) : next;
};

/** Whether what the events say can be gone by; the rest of a case that is none goes on as if it were. */
export const chainHolds = ({ faults }: CaseWalk): boolean =>
  faults.every(({ code }) => code === 'not-a-case');

const checkOn = (walk: CaseWalk, row: CaseRow, before: number, rows: readonly EventRow[]): CaseWalk => {
  const header: CaseHeader = headerOf(row);
  const events = rows.map(eventOf);
  const footing = {
    events: before,
    declarations: idsOf(events).flatMap(
      ({ kind, id }) => walk.declarations.get(`${kind} ${keyOfId(id)}`) ?? [],
    ),
  };
  const checked = checkAddition(header, footing, events);
  const seqs = checked.ok ? [] : [...new Set(checked.refusal.map(seqOf))];
  const changed = checked.ok ? checked.value : declarationsAfter(footing, events);
  return {
    ...walk,
    faults: [...walk.faults, ...seqs.map((seq): ChainFault => ({ caseId: row.id, seq, code: 'not-a-case' }))],
    declarations: new Map([
      ...walk.declarations,
      ...changed.map((each) => [`${each.kind} ${keyOfId(each.id)}`, each] as const),
    ]),
    uses: [...walk.uses, ...usesOf(row.id, events, before + 1)],
  };
};

/** Which event a problem is about; 0, the header, where it is about none. */
const seqOf = ({ path }: Problem): number => {
  const index = /^\$\.events\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? 0 : Number(index) + 1;
};
