import type { CaseFile, EscalationRecord } from '@forewarn/core';
import { inOrderOfApplication, isUpTo } from '@forewarn/core';
import type { Method } from '@forewarn/core/escalation';
import { continueReplay, initialRecord } from '@forewarn/core/escalation';

/**
 * Folds a case in stretches, up to and including each day in turn, and lets their steps go. What comes back is the record
 * at the end; `visit` sees it after each day.
 */
export const foldOver = (
  method: Method,
  caseFile: CaseFile,
  days: readonly string[],
  visit: (record: EscalationRecord, day: string) => void = () => {},
): EscalationRecord => {
  const events = inOrderOfApplication(caseFile.events);
  let record = initialRecord(method.framework, method.ruleSet);
  let next = 0;
  for (const day of days) {
    const first = next;
    for (let event = events[next]; event !== undefined && isUpTo(event.at, day); event = events[next])
      next += 1;
    ({ record } = continueReplay(record, events.slice(first, next), method, first));
    visit(record, day);
  }
  return record;
};
