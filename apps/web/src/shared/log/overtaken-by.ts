import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';

/** The stored events after the one that the person saw which say something else of what a change is about. */
export const overtakenBy = (events: readonly NewEvent[], saw: number, log: CaseLog): CaseLog['events'] => {
  const subjects = new Set(events.map(subjectOf));
  return log.events.filter(
    ({ seq, event }) => seq > saw && subjectOf(event) !== undefined && subjects.has(subjectOf(event)),
  );
};

/** What a rating or a judgement is of; nothing for what stands beside others. */
const subjectOf = (event: NewEvent): string | undefined => {
  if (event.type === 'indicator.rated') return `indicator ${event.indicator}`;
  return event.type === 'factor.judged' ? `factor ${event.factor}` : undefined;
};
