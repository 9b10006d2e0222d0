import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import type { DraftStore } from './draft-store.ts';

type SendFailure = { readonly kind: 'failed' | 'conflict'; readonly message: string };
export type Sent =
  | { readonly ok: true; readonly before: CaseLog; readonly after: CaseLog }
  | { readonly ok: false; readonly failure: SendFailure };

/** One thing that a person is changing: what it will be, and how far its saving has come. */
export interface OutboxEntry {
  readonly event: NewEvent;
  readonly state: 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';
  readonly failure: SendFailure | null;
}

/** The last change that was saved, with the log on both sides of it. */
export interface SavedChange {
  readonly event: NewEvent;
  readonly before: CaseLog;
  readonly after: CaseLog;
}

interface OutboxView {
  readonly entries: ReadonlyMap<string, OutboxEntry>;
  readonly lastSaved: SavedChange | null;
}

export interface Outbox {
  readonly view: () => OutboxView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a change, keeps it, and sends it after `pause` milliseconds without another under the same key. */
  readonly put: (key: string, event: NewEvent, pause?: number) => void;
  /** Sends what is under a key now; also what failed. */
  readonly send: (key: string) => void;
  /** Sends what waits under a key without waiting longer. */
  readonly sendWaiting: (key: string) => void;
  /** Sends again all that failed. What is in conflict waits for the person. */
  readonly sendFailed: () => void;
  readonly discard: (key: string) => void;
}

interface Parts {
  readonly deliver: (event: NewEvent) => Promise<Sent>;
  readonly drafts: DraftStore;
}

/**
 * Saves changes one after the other, each as a new event. What is not saved yet stays in the draft store, so that a
 * reload, a lost connection or an ended session loses nothing.
 */
export const createOutbox = ({ deliver, drafts }: Parts): Outbox => {
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const restored = [...drafts.read()].map(([key, event]) => [key, restoredEntry(event)] as const);
  let view: OutboxView = { entries: new Map(restored), lastSaved: null };
  let line: Promise<unknown> = Promise.resolve();

  const show = (next: OutboxView) => {
    view = next;
    const unsaved = [...next.entries].filter(([, { state }]) => state !== 'saved');
    drafts.write(new Map(unsaved.map(([key, { event }]) => [key, event])));
    for (const listener of listeners) listener();
  };
  const set = (key: string, entry: OutboxEntry, lastSaved = view.lastSaved) =>
    show({ entries: new Map(view.entries).set(key, entry), lastSaved });

  const deliverNow = async (key: string) => {
    const entry = view.entries.get(key);
    if (entry === undefined || entry.state === 'saved') return;
    set(key, { event: entry.event, state: 'saving', failure: null });
    const sent = await deliver(entry.event);
    const now = view.entries.get(key);
    const lastSaved = sent.ok
      ? { event: entry.event, before: sent.before, after: sent.after }
      : view.lastSaved;
    if (now !== undefined) set(key, settled(now, entry.event, sent), lastSaved);
    else show({ ...view, lastSaved });
  };

  const send = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    line = line.then(() => deliverNow(key));
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (key, event, pause = 0) => {
      clearTimeout(timers.get(key));
      set(key, { event, state: 'waiting', failure: null });
      if (pause === 0) send(key);
      else
        timers.set(
          key,
          setTimeout(() => send(key), pause),
        );
    },
    send,
    sendWaiting: (key) => {
      if (view.entries.get(key)?.state === 'waiting') send(key);
    },
    sendFailed: () => {
      for (const [key, { state }] of view.entries) if (state === 'failed') send(key);
    },
    discard: (key) => {
      clearTimeout(timers.get(key));
      show({ ...view, entries: new Map([...view.entries].filter(([other]) => other !== key)) });
    },
  };
};

/** What an entry is after its event was sent. What was changed while it was under way is still to be sent. */
const settled = (now: OutboxEntry, sentEvent: NewEvent, sent: Sent): OutboxEntry => {
  if (!sent.ok) return { event: now.event, state: sent.failure.kind, failure: sent.failure };
  return now.event === sentEvent ? { event: sentEvent, state: 'saved', failure: null } : now;
};

const restoredEntry = (event: NewEvent): OutboxEntry => ({
  event,
  state: 'failed',
  failure: { kind: 'failed', message: 'kept from before the page was closed' },
});
