import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '@forewarn/core';
import type { StoredCase, StoredEvent } from '@forewarn/store';

/** Events that a request had added already, and what else was added after the head that it knew. */
export interface FoundEvents {
  readonly added: readonly StoredEvent[];
  readonly missed: readonly StoredEvent[];
}

/** Looks for the events of a request, one behind the other, after the head that it knew. */
export const findEvents = (
  stored: StoredCase,
  expectedHead: string,
  events: readonly CaseEvent[],
  actor: string,
): FoundEvents | undefined => {
  const since = eventsSince(stored, expectedHead);
  if (since === undefined) return undefined;
  const start = since.findIndex((_, place) =>
    events.every((event, index) => {
      const each = since[place + index];
      return each !== undefined && each.actor === actor && isDeepStrictEqual(each.event, event);
    }),
  );
  return start < 0 ? undefined : split(since, start, start + events.length);
};

/** The events at known places of the log, with what else was added after the head that their request knew. */
export const eventsAt = (
  stored: StoredCase,
  expectedHead: string,
  first: number,
  last: number,
): FoundEvents => {
  const added = stored.events.slice(first - 1, last);
  const since = eventsSince(stored, expectedHead) ?? [];
  return { added, missed: since.filter(({ seq }) => seq < first || seq > last) };
};

const eventsSince = ({ events }: StoredCase, head: string): readonly StoredEvent[] | undefined => {
  if (events[0]?.previous === head) return events;
  const place = events.findIndex(({ hash }) => hash === head);
  return place < 0 ? undefined : events.slice(place + 1);
};

const split = (since: readonly StoredEvent[], from: number, to: number): FoundEvents => ({
  added: since.slice(from, to),
  missed: [...since.slice(0, from), ...since.slice(to)],
});
