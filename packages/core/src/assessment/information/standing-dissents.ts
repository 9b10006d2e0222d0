import type { CaseEvent } from '../../case/case-event.ts';
import type { Moment } from '../../case/instant.ts';

/**
 * When the dissents that stand were recorded, by the indicator or factor that they are on. A dissent stands as long as
 * what it was recorded against is upheld: until the indicator is rated, or the factor judged, otherwise than then. Rating
 * it the same anew does not silence it. Events in order of application.
 */
export const standingDissents = (events: readonly CaseEvent[]): ReadonlyMap<string, readonly Moment[]> => {
  const dissents = new Map<string, Moment[]>();
  const held = new Map<string, string | null>();
  const hold = (subject: string, value: string | null): void => {
    if (held.get(subject) !== value) dissents.delete(subject);
    held.set(subject, value);
  };
  for (const event of events) {
    switch (event.type) {
      case 'indicator.rated':
        hold(event.indicator, event.rating);
        break;
      case 'factor.judged':
        hold(event.factor, event.level);
        break;
      case 'dissent.recorded':
        dissents.set(event.on, dissents.get(event.on) ?? []);
        dissents.get(event.on)?.push(event.at);
        break;
      default:
        break;
    }
  }
  return dissents;
};
