import { compareMoments } from '../case/instant.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { isPictureEvent, isRecordedEvent } from './event-classes.ts';

/**
 * For each event, in order of application: whether it is the last of a sitting that is weighed. A sitting is a longest
 * run of events at one instant without a recorded event; it is weighed when it holds a picture event.
 */
export const sittingEnds = (events: readonly CaseEvent[]): readonly boolean[] => {
  let holdsPictureEvent = false;
  return events.map((event, index) => {
    if (isRecordedEvent(event)) return false;
    holdsPictureEvent ||= isPictureEvent(event);
    const next = events[index + 1];
    const isLast = next === undefined || isRecordedEvent(next) || compareMoments(next.at, event.at) !== 0;
    if (!isLast) return false;
    const isWeighed = holdsPictureEvent;
    holdsPictureEvent = false;
    return isWeighed;
  });
};
