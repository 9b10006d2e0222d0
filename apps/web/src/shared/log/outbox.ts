import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import type { DraftStore } from './draft-store.ts';
import type { OutboxEntry, Sent } from './outbox-entry.ts';
import { draftOf, restoredEntry, settled, unsettled } from './outbox-entry.ts';

/** A change that was saved, with the log on both sides of it. */
export interface SavedChange {
  readonly events: readonly NewEvent[];
  readonly before: CaseLog;
  readonly after: CaseLog;
}

interface OutboxView {
  readonly entries: ReadonlyMap<string, OutboxEntry>;
  readonly lastSaved: SavedChange | null;
  /** What was saved under each key since the page was opened and not taken back, the last at the end. */
  readonly made: ReadonlyMap<string, readonly SavedChange[]>;
}

export interface Outbox {
  readonly view: () => OutboxView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a change, keeps it, and sends it after `pause` milliseconds without another under the same key. */
  readonly put: (key: string, events: readonly NewEvent[], pause?: number) => void;
  /** Takes the events that put back what stood before the last change under a key, and sends them. */
  readonly undo: (key: string, events: readonly NewEvent[]) => void;
  /** Sends what is under a key now, because the person says so; also what failed, and over what others saved. */
  readonly send: (key: string) => void;
  /** Sends what waits under a key without waiting longer. */
  readonly sendWaiting: (key: string) => void;
  /** Sends again all that got no answer. What was refused or is in conflict waits for the person. */
  readonly sendFailed: () => void;
  readonly discard: (key: string) => void;
}

interface Parts {
  readonly deliver: (change: Pick<OutboxEntry, 'events' | 'saw' | 'key'>) => Promise<Sent>;
  readonly drafts: DraftStore;
  /** The number of the last event that is shown. */
  readonly seen: () => number;
}

/**
 * Saves changes one after the other, each as new events. What is not saved yet stays in the draft store, so that a
 * reload, a lost connection or an ended session loses nothing.
 */
export const createOutbox = ({ deliver, drafts, seen }: Parts): Outbox => {
  const listeners = new Set<() => void>();
  const timers = createTimers();
  const restored = [...drafts.read()].map(([key, draft]) => [key, restoredEntry(draft)] as const);
  let view: OutboxView = { entries: new Map(restored), lastSaved: null, made: new Map() };
  let line: Promise<unknown> = Promise.resolve();

  const show = (next: Partial<OutboxView>) => {
    view = { ...view, ...next };
    const unsaved = [...view.entries].filter(([, { state }]) => state !== 'saved');
    drafts.write(new Map(unsaved.map(([key, entry]) => [key, draftOf(entry)])));
    for (const listener of listeners) listener();
  };
  const set = (key: string, entry: OutboxEntry, rest: Partial<OutboxView> = {}) =>
    show({ ...rest, entries: new Map(view.entries).set(key, entry) });

  const deliverNow = async (key: string) => {
    const entry = view.entries.get(key);
    if (entry === undefined || entry.state === 'saved') return;
    const sent = await deliver(entry);
    const now = view.entries.get(key);
    const rest = sent.ok ? withSaved(view, key, entry, sent) : {};
    if (now !== undefined) set(key, settled(now, entry.events, sent), rest);
    else show(rest);
    if (!sent.ok) return;
    sendAll('held');
    sendAll('failed');
  };

  const queue = (key: string) => {
    timers.stop(key);
    line = line.then(() => deliverNow(key));
  };
  const sendAll = (which: OutboxEntry['state']) => {
    for (const [key, { state }] of view.entries) if (state === which) queue(key);
  };
  const take = (key: string, events: readonly NewEvent[], pause: number, isUndo: boolean) => {
    set(key, unsettled(events, pause === 0 ? 'saving' : 'waiting', seen(), isUndo));
    // Never in the task of the key press itself, so that what was pressed is shown first.
    timers.start(key, pause, () => queue(key));
  };

  return {
    view: () => view,
    subscribe: (listener) => subscribed(listeners, listener),
    put: (key, events, pause = 0) => take(key, events, pause, false),
    undo: (key, events) => take(key, events, 0, true),
    send: (key) => {
      const entry = view.entries.get(key);
      if (entry === undefined || entry.state === 'saved') return;
      const saw = entry.state === 'conflict' ? seen() : entry.saw;
      set(key, { ...entry, state: 'saving', saw });
      queue(key);
    },
    sendWaiting: (key) => {
      if (view.entries.get(key)?.state === 'waiting') queue(key);
    },
    sendFailed: () => sendAll('failed'),
    discard: (key) => {
      timers.stop(key);
      show({ entries: new Map([...view.entries].filter(([other]) => other !== key)) });
    },
  };
};

const subscribed = (listeners: Set<() => void>, listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One timer under each key. */
const createTimers = () => {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    stop,
    start: (key: string, pause: number, run: () => void) => {
      stop(key);
      timers.set(key, setTimeout(run, pause));
    },
  };
};

const withSaved = (
  { made }: OutboxView,
  key: string,
  { events, isUndo }: OutboxEntry,
  { before, after }: Sent & { ok: true },
): Partial<OutboxView> => {
  const lastSaved = { events, before, after };
  const soFar = made.get(key) ?? [];
  return {
    lastSaved,
    made: new Map(made).set(key, isUndo ? soFar.slice(0, -1) : [...soFar, lastSaved]),
  };
};
