import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { Session } from '../api/session.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { Outbox, SavedChange } from './outbox.ts';
import { outboxesOf } from './outboxes.ts';

const NONE: readonly SavedChange[] = [];

/** The outbox of a case: one for the whole page, so that what waits is sent whichever screen is open. */
export const useOutbox = (caseId: string): Outbox => {
  const client = useQueryClient();
  const [outbox] = useState(() => {
    const person = client.getQueryData<Session>(['session'])?.person?.id ?? '';
    return outboxesOf(client).of(person, caseId);
  });
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

/** What was saved under a key since the page was opened and not taken back, kept up to date. */
export const useMade = (outbox: Outbox, key: string): readonly SavedChange[] =>
  useSyncExternalStore(outbox.subscribe, () => outbox.view().made.get(key) ?? NONE);
