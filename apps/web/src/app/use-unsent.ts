import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Unsent } from '../shared/log/outboxes.ts';
import { outboxesOf } from '../shared/log/outboxes.ts';

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * What of a person is not saved, over all cases, kept up to date. While there is any it is sent again after longer and
 * longer pauses and when the connection returns, and leaving the page asks first.
 */
export const useUnsent = (person: string): Unsent & { readonly sendNow: () => void } => {
  const client = useQueryClient();
  const [outboxes] = useState(() => outboxesOf(client));
  const unsent = useSyncExternalStore(outboxes.subscribe, () => outboxes.unsent(person));
  const { isAny, isToRetry } = unsent;

  useEffect(() => {
    outboxes.restore(person);
    const send = () => outboxes.sendFailed(person);
    send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [outboxes, person]);

  useEffect(() => {
    if (!isToRetry) return;
    let pause = FIRST_PAUSE;
    let timer = setTimeout(function again() {
      outboxes.sendFailed(person);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      timer = setTimeout(again, pause);
    }, pause);
    return () => clearTimeout(timer);
  }, [outboxes, person, isToRetry]);

  useEffect(() => {
    if (!isAny) return;
    const ask = (leave: BeforeUnloadEvent) => leave.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAny]);

  return { ...unsent, sendNow: () => outboxes.sendNow(person) };
};
