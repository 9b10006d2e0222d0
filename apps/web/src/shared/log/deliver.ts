import type { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../api/api-failure.ts';
import type { Appended, CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import { requestAppend } from '../api/request-append.ts';
import { requestCase } from '../api/request-case.ts';
import type { Session } from '../api/session.ts';
import { wordsOfFailure } from '../words/failure-words.ts';
import { WORDS } from '../words/en.ts';
import { citesUnsaved } from './cites-unsaved.ts';
import { keepTrend } from './keep-trend.ts';
import type { Sent } from './outbox-entry.ts';
import { overtakenBy } from './overtaken-by.ts';

/** What is answered otherwise when it is sent again later. */
const TRANSIENT: ReadonlySet<string> = new Set(['not-signed-in', 'still-working', 'too-many-requests']);

export interface Delivery {
  readonly caseId: string;
  readonly events: readonly NewEvent[];
  readonly saw: number;
  /** Of the change: the same when it is sent again. */
  readonly key: string;
}

/** Sends events to their case, and keeps the log that they make. What was overtaken by another change is not sent. */
export const deliver = async (client: QueryClient, delivery: Delivery): Promise<Sent> => {
  const { caseId, events, saw, key } = delivery;
  try {
    const before = await client.ensureQueryData<CaseLog>({
      queryKey: ['case', caseId],
      queryFn: () => requestCase(caseId),
    });
    const overtaking = overtakenBy(events, saw, before);
    if (overtaking.length > 0) return conflict(client, overtaking);
    if (citesUnsaved(events, before))
      return { ok: false, failure: { kind: 'held', message: WORDS.saving.held } };
    const appended = await requestAppend({
      id: caseId,
      expectedHead: before.head,
      events: events.map((event) => keepTrend(event, before)),
      key,
    });
    const after = grownBy(before, appended);
    client.setQueryData(['case', caseId], after);
    void client.invalidateQueries({ queryKey: ['cases'] });
    return { ok: true, before, after };
  } catch (failure) {
    return refusal(client, delivery, failure);
  }
};

/** The log with what others had added in the meantime and what was added now, each event once and in its place. */
const grownBy = (before: CaseLog, { head, missed, events }: Appended): CaseLog => {
  const added = new Map([...missed, ...events].map((event) => [event.seq, event]));
  for (const { seq } of before.events) added.delete(seq);
  const inOrder = [...added.values()].toSorted((one, other) => one.seq - other.seq);
  return { ...before, head, events: [...before.events, ...inOrder] };
};

const refusal = async (client: QueryClient, delivery: Delivery, failure: unknown): Promise<Sent> => {
  const { message } = wordsOfFailure(failure);
  if (!(failure instanceof ApiFailure)) return { ok: false, failure: { kind: 'failed', message } };
  if (failure.code === 'conflict') return conflict(client, await missedBy(client, delivery));
  if (failure.code === 'not-signed-in') void client.invalidateQueries({ queryKey: ['session'] });
  const isTransient = failure.status === 0 || failure.status >= 500 || TRANSIENT.has(failure.code);
  return { ok: false, failure: { kind: isTransient ? 'failed' : 'refused', message } };
};

/** Loads the log again, and gives what it holds since: of the same thing, or all of it where nothing is. */
const missedBy = async (
  client: QueryClient,
  { caseId, events, saw }: Delivery,
): Promise<CaseLog['events']> => {
  const known = client.getQueryData<CaseLog>(['case', caseId])?.events.length ?? 0;
  await client.refetchQueries({ queryKey: ['case', caseId], exact: true });
  const log = client.getQueryData<CaseLog>(['case', caseId]);
  if (log === undefined) return [];
  const same = overtakenBy(events, saw, log);
  return same.length > 0 ? same : log.events.slice(known);
};

const conflict = (client: QueryClient, theirs: CaseLog['events']): Sent => {
  const me = client.getQueryData<Session>(['session'])?.person?.id;
  const isOwn = theirs.length > 0 && theirs.every(({ actor }) => actor === me);
  const message = isOwn ? WORDS.saving.conflictOwn : WORDS.saving.conflict;
  return {
    ok: false,
    failure: { kind: 'conflict', message, isOwn, theirs: theirs.map(({ event }) => event) },
  };
};
