import type { CaseEvent } from './case-event.ts';
import type { Moment } from './instant.ts';
import { compareMoments, isUpTo } from './instant.ts';

/** The events in order of application: by instant, ties in the order of the file. */
export const inOrderOfApplication = <Dated extends { readonly at: Moment }>(
  events: readonly Dated[],
): readonly Dated[] => events.toSorted((one, other) => compareMoments(one.at, other.at));

/** The events up to and including a moment; a date includes its whole day. */
export const eventsUntil = (events: readonly CaseEvent[], until: Moment): readonly CaseEvent[] =>
  events.filter(({ at }) => isUpTo(at, until));
