import type { Moment } from '@forewarn/core';
import { compareMoments, isUpTo } from '@forewarn/core';
import { wrapped } from './wrapped.ts';

/** One line where a date that was asked for lies before the first event of a case, or after its last; else none. */
export const beyondTheEvents = (at: Moment | undefined, events: readonly Moment[]): readonly string[] => {
  const [first, last] = [events[0], events.at(-1)];
  if (at === undefined || first === undefined || last === undefined) return [];
  if (!isUpTo(first, at))
    return wrapped(
      `${at} is before the first event of the case, which is of ${first}: nothing had happened yet.`,
      '  ',
    );
  return !isUpTo(at, last) && compareMoments(at, last) > 0
    ? wrapped(
        `${at} is after the last event of the case, which is of ${last}: nothing is recorded since.`,
        '  ',
      )
    : [];
};
