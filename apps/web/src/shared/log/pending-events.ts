import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** Whether the log that is shown does not hold an entry yet: it is unsaved, or was saved a moment ago. */
export const isPending = ({ savedAs }: OutboxEntry, { events }: CaseLog): boolean =>
  savedAs === null || savedAs > (events.at(-1)?.seq ?? -1);

/** An event of the outbox that the log that is shown does not hold yet, with the key that it stands under. */
export interface PendingEvent {
  readonly key: string;
  readonly event: NewEvent;
}

export const pendingEvents = (
  entries: ReadonlyMap<string, OutboxEntry>,
  log: CaseLog,
): readonly PendingEvent[] =>
  [...entries].flatMap(([key, entry]) =>
    isPending(entry, log) ? entry.events.map((event) => ({ key, event })) : [],
  );
