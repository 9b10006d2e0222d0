import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { AppendRefusal, StoredEvent, Workspace } from '@forewarn/store';
import type { Refusal, RequestProblem } from '../refusal.ts';
import { refuseByRole } from '../reviews/refuse-by-role.ts';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { Addition } from './append-as-seen.ts';
import { appendAsSeen } from './append-as-seen.ts';
import { headerOf, readState } from './case-state.ts';
import type { CaseViews } from './case-views.ts';
import { problemsOfAppend } from './problems-of-append.ts';
import { problemsOfDocuments } from './problems-of-documents.ts';
import { refuseAboveCeiling } from './refuse-above-ceiling.ts';
import { NOT_FITTING, problemsInView } from './problems-in-view.ts';
import { shownTo } from './shown-to.ts';
import type { ViewedEvent } from './view-of.ts';

/** What was added, and what others had added since the head that was sent, as the person may see it. */
export interface Added {
  readonly head: string;
  readonly events: readonly ViewedEvent[];
  readonly missed: readonly ViewedEvent[];
}

interface Parts {
  readonly workspace: Pick<Workspace, 'store' | 'database'>;
  readonly views: CaseViews;
}

/**
 * Adds events to a case. What others added meanwhile stands in the way only of events that it bears upon. Refuses what
 * the rights do not allow and what makes no case; of what the person may not see, a refusal says nothing.
 */
export const addEvents = async (
  { workspace, views }: Parts,
  addition: Addition,
): Promise<Result<Added, Refusal>> => {
  const { id, expectedHead, events, actor, rights } = addition;
  const state = await readState(workspace.database, id);
  if (state === undefined) return refused({ code: 'unknown-case' });
  // What cannot be read is met as damage by whoever reads the whole case.
  const header = headerOf(state) ?? (await workspace.store.readCase(id))?.header ?? {};
  const above = refuseAboveCeiling(events, header, rights.ceiling);
  if (above !== undefined) return refused(above);
  const byRole = await refuseByRole({ events, expectedHead, personId: actor, rights }, () =>
    workspace.store.readCase(id),
  );
  if (byRole !== undefined) return refused(byRole);
  const inView = seesEverything(rights.ceiling) ? [] : await problemsBelow({ workspace, views }, addition);
  if (inView.length > 0) return refused({ code: 'not-a-case', problems: inView });
  const appended = await appendAsSeen({ workspace, views }, header, addition);
  if (!appended.ok) return refused(await refusalOf(views, id, rights, appended.refusal));
  const { head, events: added, missed } = appended.value;
  return accepted({
    head,
    events: shownAsAdded(added, rights),
    missed: await shownTo(views, id, rights, missed),
  });
};

/** What is wrong with events for whoever does not see everything. */
const problemsBelow = async (parts: Parts, addition: Addition): Promise<readonly RequestProblem[]> => [
  ...(await problemsInView(parts.views, addition.id, addition.rights, addition.events)),
  ...(await problemsOfDocuments(parts, addition)),
];

const refusalOf = async (
  views: CaseViews,
  id: string,
  rights: CaseRights,
  refusal: AppendRefusal,
): Promise<Refusal> => {
  switch (refusal.code) {
    case 'unknown-case':
      return refusal;
    case 'conflict':
      return { ...refusal, missed: await shownTo(views, id, rights, refusal.missed) };
    case 'not-a-case':
      return {
        code: refusal.code,
        // What lies in the view was looked at before: whatever is left lies in what the person may not see.
        problems: seesEverything(rights.ceiling)
          ? problemsOfAppend(refusal.problems, refusal.stored)
          : [NOT_FITTING],
      };
  }
};

/** Whoever entered an event may see it as they entered it; below the last level without the chain that it stands in. */
export const shownAsAdded = (
  events: readonly StoredEvent[],
  { ceiling }: CaseRights,
): readonly ViewedEvent[] =>
  seesEverything(ceiling) ? events : events.map(({ previous: _previous, hash: _hash, ...shown }) => shown);
