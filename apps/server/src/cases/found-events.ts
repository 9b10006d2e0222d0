import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '@forewarn/core';
import type { StoredCase, StoredEvent } from '@forewarn/store';

/** Events that a request had added already, and what else was added after the head that it knew. */
export interface FoundEvents {
  readonly added: readonly StoredEvent[];
  readonly missed: readonly StoredEvent[];
}

/** Looks for the events of a request, one behind the other, after the head that it knew; gives the places of the first and the last. */
export const findEvents = (
  stored: StoredCase,
  expectedHead: string,
  events: readonly CaseEvent[],
  actor: string,
): { readonly first: number; readonly last: number } | undefined => {
  const since = eventsSince(stored, expectedHead) ?? [];
  const start = since.findIndex((_, place) =>
    events.every((event, index) => {
      const each = since[place + index];
      return each !== undefined && each.actor === actor && isDeepStrictEqual(each.event, event);
    }),
  );
  const first = since[start]?.seq;
  return first === undefined ? undefined : { first, last: first + events.length - 1 };
};

/** The events at known places of the log, with what else was added after the head that somebody knows. */
export const eventsAt = (
  stored: StoredCase,
  knownHead: string,
  { first, last }: { readonly first: number; readonly last: number },
): FoundEvents => ({
  added: stored.events.slice(first - 1, last),
  missed: (eventsSince(stored, knownHead) ?? []).filter(({ seq }) => seq < first || seq > last),
});

const eventsSince = ({ events }: StoredCase, head: string): readonly StoredEvent[] | undefined => {
  if (events[0]?.previous === head) return events;
  const place = events.findIndex(({ hash }) => hash === head);
  return place < 0 ? undefined : events.slice(place + 1);
};
