import type { CaseEvent } from './case-event.ts';
import type { Moment } from './instant.ts';
import { instantOf, lastInstantOf } from './instant.ts';

/** The events in order of application: by instant, ties in the order of the file. */
export const inOrderOfApplication = <Dated extends { readonly at: Moment }>(
  events: readonly Dated[],
): readonly Dated[] =>
  events
    .map((event) => ({ event, instant: instantOf(event.at) }))
    .toSorted((one, other) => one.instant - other.instant)
    .map(({ event }) => event);

/** The events up to and including a moment; a date includes its whole day. */
export const eventsUntil = (events: readonly CaseEvent[], until: Moment): readonly CaseEvent[] => {
  const last = lastInstantOf(until);
  return events.filter(({ at }) => instantOf(at) <= last);
};
