import { REGIONS, replay, stateOf } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { isDamage } from '@forewarn/store';
import { headerOf } from '../cases/case-state.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { ReadableCase } from '../cases/list-cases.ts';
import { readableCases } from '../cases/list-cases.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import type { Grant } from '../rights/roles.ts';
import type { ChangedCase } from './change-replies.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'database' | 'store'>;
  readonly views: CaseViews;
}

/** What was recorded since a moment in the cases that somebody may read, as far as they see it, and what it moved. */
export const changesSince = async (
  { workspace, views }: Parts,
  grants: readonly Grant[],
  since: string,
): Promise<readonly ChangedCase[]> => {
  const grown = await grownSince(workspace.database, since);
  const changed: ChangedCase[] = [];
  for (const readable of await readableCases(workspace.database, grants)) {
    const { state } = readable;
    const each = grown.get(state.id);
    if (each === undefined) continue;
    const change = await changeOf({ workspace, views }, readable, each, since).catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      return { caseId: state.id, title: headerOf(state)?.title ?? null, damaged: true as const };
    });
    if (change !== undefined) changed.push(change);
  }
  return changed;
};

interface Grown {
  /** Whether the case itself is younger than the moment. */
  readonly isNew: boolean;
}

/** The cases whose last event was recorded after a moment: by the last event alone, since the log is long. */
const grownSince = async (
  database: Workspace['database'],
  since: string,
): Promise<ReadonlyMap<string, Grown>> => {
  const rows = await database
    .selectFrom('case')
    .leftJoin('event', (join) =>
      join.onRef('event.case_id', '=', 'case.id').onRef('event.seq', '=', 'case.events'),
    )
    .where((each) => each.or([each('event.recorded_at', '>', since), each('case.recorded_at', '>', since)]))
    .select(['case.id', 'case.recorded_at'])
    .execute();
  return new Map(rows.map(({ id, recorded_at }) => [id, { isNew: recorded_at > since }]));
};

/** The places of the log that were recorded after a moment. */
const placesSince = async (
  database: Workspace['database'],
  caseId: string,
  since: string,
): Promise<ReadonlySet<number>> => {
  const rows = await database
    .selectFrom('event')
    .select('seq')
    .where('case_id', '=', caseId)
    .where('recorded_at', '>', since)
    .execute();
  return new Set(rows.map(({ seq }) => seq));
};

const changeOf = async (
  { workspace, views }: Parts,
  { state, rights }: ReadableCase,
  { isNew }: Grown,
  since: string,
): Promise<ChangedCase | undefined> => {
  const view = await views.read(state.id, rights);
  if (view === undefined) return undefined;
  const places = await placesSince(workspace.database, state.id, since);
  const isRecent = (index: number): boolean => places.has(view.seqs[index] ?? 0);
  const caseFile = caseFileOf(view);
  const earlier = caseFile.events.filter((_, index) => !isRecent(index));
  const events = caseFile.events.length - earlier.length;
  if (events === 0 && !isNew) return undefined;
  const [before, after] = [replay({ ...caseFile, events: earlier }), replay(caseFile)];
  return {
    caseId: state.id,
    title: headerOf(state)?.title ?? null,
    damaged: false,
    isNew,
    events,
    moved: REGIONS.map((region) => ({
      region,
      before: stateOf(before.posture, region),
      after: stateOf(after.posture, region),
    })).filter((each) => each.before !== each.after),
    coverage: { before: before.picture.coverage, after: after.picture.coverage },
  };
};
