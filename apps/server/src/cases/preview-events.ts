import type { Result } from '@forewarn/core';
import { accepted, checkCaseFile, presentDate, refused } from '@forewarn/core';
import { inWords } from '../in-words.ts';
import type { Refusal } from '../refusal.ts';
import type { CaseRights } from '../rights/roles.ts';
import type { CaseViews } from './case-views.ts';
import type { Effect } from './effect-of-events.ts';
import { effectOfEvents } from './effect-of-events.ts';
import { problemsOfAppend } from './problems-of-append.ts';
import { refuseAboveCeiling } from './refuse-above-ceiling.ts';
import { stampEvents } from './stamp-events.ts';
import { caseFileOf } from './case-file-of.ts';

interface Asked {
  readonly id: string;
  readonly sent: readonly Readonly<Record<string, unknown>>[];
  readonly rights: CaseRights;
}

/** What events would change in what their writer sees of a case, today. Refuses what could not be added. */
export const previewEvents = async (
  { views, clock }: { readonly views: CaseViews; readonly clock: () => Date },
  { id, sent, rights }: Asked,
): Promise<Result<Effect, Refusal>> => {
  const now = clock();
  const view = await views.read(id, rights);
  if (view === undefined) return refused({ code: 'unknown-case' });
  const stamped = stampEvents(sent, now);
  if (!stamped.ok) return refused({ code: 'not-a-case', problems: stamped.refusal.map(inWords) });
  const above = refuseAboveCeiling(stamped.value, view.header, rights.ceiling);
  if (above !== undefined) return refused(above);
  const caseFile = caseFileOf(view);
  const events = [...caseFile.events, ...stamped.value];
  const checked = checkCaseFile({ ...caseFile, events });
  if (!checked.ok) {
    const problems = problemsOfAppend(checked.refusal, caseFile.events.length);
    return refused({ code: 'not-a-case', problems });
  }
  return accepted(effectOfEvents(caseFile, stamped.value, presentDate(events, now.toISOString())));
};
