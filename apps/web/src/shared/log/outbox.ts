import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import type { DraftStore } from './draft-store.ts';

/** `held`: it speaks of something that is itself not saved yet, and is sent again once something was saved. */
type SendFailure = { readonly kind: 'failed' | 'conflict' | 'held'; readonly message: string };
export type Sent =
  | { readonly ok: true; readonly before: CaseLog; readonly after: CaseLog }
  | { readonly ok: false; readonly failure: SendFailure };

/** One thing that a person is changing: what it will be, saved together, and how far its saving has come. */
export interface OutboxEntry {
  readonly events: readonly NewEvent[];
  readonly state: 'waiting' | 'saving' | 'saved' | SendFailure['kind'];
  readonly failure: SendFailure | null;
  /** Where the log ended once it was saved; `null` until then. */
  readonly savedAs: number | null;
}

/** The last change that was saved, with the log on both sides of it. */
export interface SavedChange {
  readonly events: readonly NewEvent[];
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
  readonly put: (key: string, events: readonly NewEvent[], pause?: number) => void;
  /** Sends what is under a key now; also what failed. */
  readonly send: (key: string) => void;
  /** Sends what waits under a key without waiting longer. */
  readonly sendWaiting: (key: string) => void;
  /** Sends again all that failed. What is in conflict waits for the person. */
  readonly sendFailed: () => void;
  readonly discard: (key: string) => void;
}

interface Parts {
  readonly deliver: (events: readonly NewEvent[]) => Promise<Sent>;
  readonly drafts: DraftStore;
}

/**
 * Saves changes one after the other, each as new events. What is not saved yet stays in the draft store, so that a
 * reload, a lost connection or an ended session loses nothing.
 */
export const createOutbox = ({ deliver, drafts }: Parts): Outbox => {
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const restored = [...drafts.read()].map(([key, events]) => [key, restoredEntry(events)] as const);
  let view: OutboxView = { entries: new Map(restored), lastSaved: null };
  let line: Promise<unknown> = Promise.resolve();

  const show = (next: OutboxView) => {
    view = next;
    const unsaved = [...next.entries].filter(([, { state }]) => state !== 'saved');
    drafts.write(new Map(unsaved.map(([key, { events }]) => [key, events])));
    for (const listener of listeners) listener();
  };
  const set = (key: string, entry: OutboxEntry, lastSaved = view.lastSaved) =>
    show({ entries: new Map(view.entries).set(key, entry), lastSaved });

  const deliverNow = async (key: string) => {
    const entry = view.entries.get(key);
    if (entry === undefined || entry.state === 'saved') return;
    const { events } = entry;
    if (entry.state !== 'saving') set(key, unsettled(events, 'saving'));
    const sent = await deliver(events);
    const now = view.entries.get(key);
    const lastSaved = sent.ok ? { events, before: sent.before, after: sent.after } : view.lastSaved;
    if (now !== undefined) set(key, settled(now, events, sent), lastSaved);
    else show({ ...view, lastSaved });
    if (sent.ok) sendAll('held');
  };

  const send = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    line = line.then(() => deliverNow(key));
  };
  const sendAll = (which: OutboxEntry['state']) => {
    for (const [key, { state }] of view.entries) if (state === which) send(key);
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (key, events, pause = 0) => {
      clearTimeout(timers.get(key));
      set(key, unsettled(events, pause === 0 ? 'saving' : 'waiting'));
      // Never in the task of the key press itself, so that what was pressed is shown first.
      timers.set(
        key,
        setTimeout(() => send(key), pause),
      );
    },
    send,
    sendWaiting: (key) => {
      if (view.entries.get(key)?.state === 'waiting') send(key);
    },
    sendFailed: () => sendAll('failed'),
    discard: (key) => {
      clearTimeout(timers.get(key));
      show({ ...view, entries: new Map([...view.entries].filter(([other]) => other !== key)) });
    },
  };
};

/** What an entry is after its events were sent. What was changed while they were under way is still to be sent. */
const settled = (now: OutboxEntry, sentEvents: readonly NewEvent[], sent: Sent): OutboxEntry => {
  if (!sent.ok) return { events: now.events, state: sent.failure.kind, failure: sent.failure, savedAs: null };
  if (now.events !== sentEvents) return now;
  const savedAs = sent.after.events.at(-1)?.seq ?? null;
  return { events: sentEvents, state: 'saved', failure: null, savedAs };
};

const unsettled = (events: readonly NewEvent[], state: 'waiting' | 'saving'): OutboxEntry => ({
  events,
  state,
  failure: null,
  savedAs: null,
});

const restoredEntry = (events: readonly NewEvent[]): OutboxEntry => ({
  events,
  state: 'failed',
  failure: { kind: 'failed', message: 'kept from before the page was closed' },
  savedAs: null,
});
