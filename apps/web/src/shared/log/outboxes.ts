import type { QueryClient } from '@tanstack/react-query';
import type { CaseLog } from '../api/case-log.ts';
import { deliver } from './deliver.ts';
import { tabDrafts } from './draft-store.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { isKept } from './outbox-entry.ts';
import type { Outbox } from './outbox.ts';
import { createOutbox } from './outbox.ts';

/** What of one person is not saved, over all cases. */
export interface Unsent {
  /** Changes that could not be saved and are kept. */
  readonly kept: number;
  /** Whether anything at all is still to be saved. */
  readonly isAny: boolean;
  /** Whether something can be sent without a decision. */
  readonly isToSend: boolean;
  /** Whether something is to be sent again by itself. */
  readonly isToRetry: boolean;
  /** A change that waits for the person. */
  readonly toDecide: { readonly caseId: string; readonly key: string } | undefined;
}

/** The outboxes of the page, one for each case and person: what one has typed is never sent in another's name. */
export interface Outboxes {
  readonly of: (person: string, caseId: string) => Outbox;
  /** Takes up what was kept in this tab before the page was loaded. */
  readonly restore: (person: string) => void;
  readonly sendFailed: (person: string) => void;
  /** Sends everything that can be sent without a decision, because the person says so. */
  readonly sendNow: (person: string) => void;
  readonly unsent: (person: string) => Unsent;
  readonly subscribe: (listener: () => void) => () => void;
}

const SENDABLE: ReadonlySet<OutboxEntry['state']> = new Set(['failed', 'refused', 'held']);
const PREFIX = 'forewarn.unsaved.';
const known = new WeakMap<QueryClient, Outboxes>();

export const outboxesOf = (client: QueryClient): Outboxes => {
  const outboxes = known.get(client) ?? createOutboxes(client);
  known.set(client, outboxes);
  return outboxes;
};

const createOutboxes = (client: QueryClient): Outboxes => {
  const people = new Map<string, Map<string, Outbox>>();
  const listeners = new Set<() => void>();
  const counted = new Map<string, Unsent>();
  const casesOf = (person: string) => people.get(person) ?? new Map<string, Outbox>();
  const sendFailed = (person: string, but?: Outbox) => {
    for (const outbox of casesOf(person).values()) if (outbox !== but) outbox.sendFailed();
  };
  const watch = (person: string, outbox: Outbox) => {
    let last = outbox.view().lastSaved;
    outbox.subscribe(() => {
      counted.delete(person);
      for (const listener of listeners) listener();
      const { lastSaved } = outbox.view();
      if (lastSaved === last) return;
      last = lastSaved;
      // The server answers again: so the other cases' changes can go too.
      sendFailed(person, outbox);
    });
  };
  const of = (person: string, caseId: string): Outbox => {
    const cases = casesOf(person);
    people.set(person, cases);
    const open = cases.get(caseId);
    if (open !== undefined) return open;
    const outbox = createOutbox({
      deliver: ({ events, saw, key }) => deliver(client, { caseId, events, saw, key }),
      drafts: tabDrafts(sessionStorage, `${PREFIX}${person}.${caseId}`),
      seen: () => client.getQueryData<CaseLog>(['case', caseId])?.events.at(-1)?.seq ?? -1,
    });
    cases.set(caseId, outbox);
    watch(person, outbox);
    counted.delete(person);
    return outbox;
  };
  return {
    of,
    restore: (person) => {
      const prefix = `${PREFIX}${person}.`;
      for (const name of Object.keys(sessionStorage))
        if (name.startsWith(prefix)) of(person, name.slice(prefix.length));
      for (const listener of listeners) listener();
    },
    sendFailed,
    sendNow: (person) => {
      for (const outbox of casesOf(person).values())
        for (const [key, { state }] of outbox.view().entries) if (SENDABLE.has(state)) outbox.send(key);
    },
    unsent: (person) => {
      const unsent = counted.get(person) ?? unsentIn(casesOf(person));
      counted.set(person, unsent);
      return unsent;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const unsentIn = (cases: ReadonlyMap<string, Outbox>): Unsent => {
  const entries = [...cases].flatMap(([caseId, outbox]) =>
    [...outbox.view().entries].map(([key, entry]) => ({ caseId, key, entry })),
  );
  return {
    kept: entries.filter(({ entry }) => isKept(entry)).length,
    isAny: entries.some(({ entry }) => entry.state !== 'saved'),
    isToSend: entries.some(({ entry }) => SENDABLE.has(entry.state)),
    isToRetry: entries.some(({ entry }) => entry.state === 'failed'),
    toDecide: entries.find(({ entry }) => entry.state === 'conflict'),
  };
};
