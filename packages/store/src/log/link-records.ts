import type { CaseEvent, CaseHeader } from '@forewarn/core';
import { instantOf } from '@forewarn/core';
import { BEFORE_THE_CHAIN, createSalt, hashOfInner, innerHashOf } from '../chain/chain-link.ts';
import type { Stamps } from './stamps.ts';
import type { CaseRow, EventRow } from './tables.ts';

type HeaderRecord = Pick<CaseRow, 'id' | 'recorded_at' | 'actor' | 'header' | 'salt'>;
type EventRecord = Pick<EventRow, 'id' | 'recorded_at' | 'actor' | 'body' | 'salt' | 'previous'>;

/** The hash that the header of a case must have. The id is in it, so that no chain passes for another case's. */
export const hashOfHeader = ({ id, recorded_at, actor, header, salt }: HeaderRecord): string =>
  hashOfInner(
    BEFORE_THE_CHAIN,
    innerHashOf(salt, { id, recordedAt: recorded_at, actor, header: JSON.parse(header) }),
  );

/** The inner hash of an event: who entered it and when is in the chain too. */
export const innerHashOfEvent = ({
  id,
  recorded_at,
  actor,
  body,
  salt,
}: Omit<EventRecord, 'previous'>): string =>
  innerHashOf(salt, { id, recordedAt: recorded_at, actor, event: JSON.parse(body) });

/** The hash that an event must have after its `previous`. */
export const hashOfEvent = ({ previous, ...record }: EventRecord): string =>
  hashOfInner(previous, innerHashOfEvent(record));

/** The row of a new case, before its first event. */
export const createCaseRow = (header: CaseHeader, actor: string, stamps: Stamps): CaseRow => {
  const { recordedAt, createId } = stamps.now();
  const record = {
    id: createId(),
    recorded_at: recordedAt,
    actor,
    header: JSON.stringify(header),
    salt: createSalt(),
  };
  const hash = hashOfHeader(record);
  return { ...record, hash, head: hash, events: 0, last_at: null };
};

/** The rows of new events of a case, each linked to the one before it, the first to the head. */
export const createEventRows = (
  { id: caseId, head, events: count }: Pick<CaseRow, 'id' | 'head' | 'events'>,
  events: readonly CaseEvent[],
  actor: string,
  stamps: Stamps,
): readonly EventRow[] => {
  const { recordedAt, createId } = stamps.now();
  let previous = head;
  return events.map((event, index) => {
    const record = {
      id: createId(),
      recorded_at: recordedAt,
      actor,
      body: JSON.stringify(event),
      salt: createSalt(),
      previous,
    };
    const hash = hashOfEvent(record);
    previous = hash;
    return { case_id: caseId, seq: count + index + 1, at: event.at, type: event.type, ...record, hash };
  });
};

/** The latest of some moments, the first of those that tie; null for none. */
export const latestOf = (moments: readonly string[]): string | null =>
  moments.reduce<string | null>(
    (latest, moment) => (latest === null || instantOf(moment) > instantOf(latest) ? moment : latest),
    null,
  );
