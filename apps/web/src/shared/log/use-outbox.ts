import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { ApiFailure } from '../api/api-failure.ts';
import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import { requestAppend } from '../api/request-append.ts';
import { requestCase } from '../api/request-case.ts';
import type { Session } from '../api/session.ts';
import { wordsOfFailure } from '../words/failure-words.ts';
import { WORDS } from '../words/en.ts';
import { citesUnsaved } from './cites-unsaved.ts';
import { tabDrafts } from './draft-store.ts';
import { keepTrend } from './keep-trend.ts';
import type { Outbox, OutboxEntry, SavedChange, Sent } from './outbox.ts';
import { createOutbox } from './outbox.ts';

const outboxes = new WeakMap<QueryClient, Map<string, Outbox>>();

/** The outbox of a case: one for the whole page, so that what waits is sent whichever screen is open. */
export const useOutbox = (caseId: string): Outbox => {
  const client = useQueryClient();
  const [outbox] = useState(() => outboxOf(client, caseId));
  return outbox;
};

/** The change that was saved last, kept up to date. */
export const useLastSaved = (outbox: Outbox): SavedChange | null =>
  useSyncExternalStore(outbox.subscribe, () => outbox.view().lastSaved);

/** What is in the outbox, kept up to date, whether it is saved or not. */
export const useOutboxEntries = (outbox: Outbox): ReadonlyMap<string, OutboxEntry> =>
  useSyncExternalStore(outbox.subscribe, () => outbox.view().entries);

/** One entry of the outbox, kept up to date. */
export const useOutboxEntry = (outbox: Outbox, key: string): OutboxEntry | undefined =>
  useSyncExternalStore(outbox.subscribe, () => outbox.view().entries.get(key));

/** By person too: what one has typed is never sent in the name of another who signs in on the same tab. */
const outboxOf = (client: QueryClient, caseId: string): Outbox => {
  const known = outboxes.get(client) ?? new Map<string, Outbox>();
  outboxes.set(client, known);
  const person = client.getQueryData<Session>(['session'])?.person?.id ?? '';
  const name = `forewarn.unsaved.${person}.${caseId}`;
  const outbox =
    known.get(name) ??
    createOutbox({
      deliver: (events) => deliver(client, caseId, events),
      drafts: tabDrafts(sessionStorage, name),
    });
  known.set(name, outbox);
  return outbox;
};

const deliver = async (client: QueryClient, caseId: string, events: readonly NewEvent[]): Promise<Sent> => {
  try {
    const before = client.getQueryData<CaseLog>(['case', caseId]) ?? (await requestCase(caseId));
    if (citesUnsaved(events, before))
      return { ok: false, failure: { kind: 'held', message: WORDS.saving.held } };
    const appended = await requestAppend(
      caseId,
      before.head,
      events.map((event) => keepTrend(event, before)),
    );
    const after = { ...before, head: appended.head, events: [...before.events, ...appended.events] };
    client.setQueryData(['case', caseId], after);
    void client.invalidateQueries({ queryKey: ['cases'] });
    return { ok: true, before, after };
  } catch (failure) {
    return refusal(client, caseId, failure);
  }
};

const refusal = async (client: QueryClient, caseId: string, failure: unknown): Promise<Sent> => {
  if (failure instanceof ApiFailure && failure.code === 'conflict') {
    await client.invalidateQueries({ queryKey: ['case', caseId] });
    return { ok: false, failure: { kind: 'conflict', message: WORDS.saving.conflict } };
  }
  if (failure instanceof ApiFailure && failure.code === 'not-signed-in')
    void client.invalidateQueries({ queryKey: ['session'] });
  return { ok: false, failure: { kind: 'failed', message: wordsOfFailure(failure).message } };
};
