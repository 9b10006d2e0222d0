import type { CaseEvent, CaseHeader, Problem } from '@forewarn/core';
import { checkCaseFile } from '@forewarn/core';

/** Why header and events are not a case that can be written. */
export const problemsOfCase = (header: CaseHeader, events: readonly CaseEvent[]): readonly Problem[] => {
  const checked = checkCaseFile({ ...header, events });
  return checked.ok ? [] : checked.refusal;
};
