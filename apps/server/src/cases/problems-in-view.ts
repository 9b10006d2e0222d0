import type { CaseEvent } from '@forewarn/core';
import { checkCaseFile } from '@forewarn/core';
import type { RequestProblem } from '../refusal.ts';
import type { CaseRights } from '../rights/roles.ts';
import type { CaseViews } from './case-views.ts';
import { problemsOfAppend } from './problems-of-append.ts';
import { caseFileOf } from './case-file-of.ts';

/** What is said where events fit what their writer sees, and not what is withheld from them. It tells nothing of that. */
export const NOT_FITTING: RequestProblem = {
  code: 'not-fitting',
  path: '$.events',
  message: 'These events do not fit into the case as it is.',
  hint: 'Choose other ids for what they declare, or ask someone who sees the whole case.',
};

/**
 * What is wrong with events by what their writer sees of a case. An id that is withheld is as unknown as one that there
 * is not, so that nobody finds out by trying which there are.
 */
export const problemsInView = async (
  views: CaseViews,
  id: string,
  rights: CaseRights,
  events: readonly CaseEvent[],
): Promise<readonly RequestProblem[]> => {
  const view = await views.read(id, rights);
  if (view === undefined) return [];
  const caseFile = caseFileOf(view);
  const checked = checkCaseFile({ ...caseFile, events: [...caseFile.events, ...events] });
  return checked.ok ? [] : problemsOfAppend(checked.refusal, caseFile.events.length);
};
