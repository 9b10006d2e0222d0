import type { CaseEvent, CaseFile, Library, Moment, TraceStep } from '@forewarn/core';
import { compareMoments, eventsUntil, inOrderOfApplication, isRecordedEvent } from '@forewarn/core';
import { continueReplay, initialRecord, methodOf } from '@forewarn/core/escalation';

/** The records of one moment that are weighed together, or one recorded event, with the questions before and after. */
export interface CaseSitting {
  readonly steps: readonly TraceStep[];
  readonly openBefore: OpenSince;
  readonly openAfter: OpenSince;
}

/** Since when each question that is open is open. */
type OpenSince = Readonly<Record<string, Moment>>;

/** The replay of a case, sitting by sitting: a trace does not say which questions were open along the way. */
export const sittingsOfCase = (
  caseFile: CaseFile,
  until: Moment,
  library: Library,
): readonly CaseSitting[] => {
  const method = methodOf(caseFile, library);
  const sittings: CaseSitting[] = [];
  let record = initialRecord(method.framework, method.ruleSet);
  let index = 0;
  for (const events of splitEvents(eventsUntil(inOrderOfApplication(caseFile.events), until))) {
    const openBefore = record.questions.openSince;
    const { steps, record: next } = continueReplay(record, events, method, index);
    sittings.push({ steps, openBefore, openAfter: next.questions.openSince });
    record = next;
    index += events.length;
  }
  return sittings;
};

const splitEvents = (events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] => {
  const parts: CaseEvent[][] = [];
  let last: CaseEvent | undefined;
  for (const event of events) {
    const isWithLast =
      last !== undefined &&
      !isRecordedEvent(last) &&
      !isRecordedEvent(event) &&
      compareMoments(last.at, event.at) === 0;
    const part = parts.at(-1);
    if (isWithLast && part !== undefined) part.push(event);
    else parts.push([event]);
    last = event;
  }
  return parts;
};
