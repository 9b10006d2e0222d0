import type { DisclosureLevel } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { Log } from '../log-entry.ts';
import { traceOf } from '../log-entry.ts';
import type { CaseRights } from '../rights/roles.ts';
import type { CaseState } from './case-state.ts';
import { keyOfState, readState } from './case-state.ts';
import type { CaseViews } from './case-views.ts';
import { KeptSummary, summaryOfView } from './kept-summary.ts';
import { methodMark } from './method-mark.ts';
import { parsed } from './parsed.ts';

/** Where each view of each case stands, kept for as long as the case says the same. */
export interface KeptSummaries {
  /** Nothing for a case that cannot be read; its fault is logged once. */
  readonly of: (state: CaseState, ceiling: DisclosureLevel) => Promise<KeptSummary | undefined>;
  /** Makes what was asked for of a case before anew, if it has changed. */
  readonly refresh: (caseId: string) => Promise<void>;
}

export interface SummaryDependencies {
  readonly workspace: Pick<Workspace, 'snapshots' | 'database'>;
  readonly views: CaseViews;
  readonly log: Log;
  /** Remembers that the data is damaged, where that is what an error comes of. */
  readonly recognises: (error: unknown) => boolean;
}

interface InMemory {
  readonly mark: string;
  readonly summary: Promise<KeptSummary>;
}

/** Only what is shown counts here, not who asks; so the rights of a reader stand for all at that ceiling. */
const readerUpTo = (ceiling: DisclosureLevel): CaseRights => ({ ceiling, may: new Set(['read']) });

export const createKeptSummaries = (dependencies: SummaryDependencies): KeptSummaries => {
  const { workspace, log, recognises } = dependencies;
  const levels = new Map<DisclosureLevel, Promise<Map<string, InMemory>>>();
  const faults = new Set<string>();
  const atLevel = (level: DisclosureLevel): Promise<Map<string, InMemory>> => {
    const known = levels.get(level) ?? readKept(workspace, level);
    levels.set(level, known);
    known.catch(() => levels.delete(level));
    return known;
  };
  const of: KeptSummaries['of'] = async (state, ceiling) => {
    const inMemory = await atLevel(ceiling);
    const mark = markOf(state);
    const known = inMemory.get(state.id);
    const entry = known?.mark === mark ? known : { mark, summary: make(dependencies, state, ceiling) };
    inMemory.set(state.id, entry);
    try {
      return await entry.summary;
    } catch (error) {
      if (inMemory.get(state.id) === entry) inMemory.delete(state.id);
      recognises(error);
      if (!faults.has(mark))
        log({ level: 'error', event: 'case not readable', case: state.id, ...traceOf(error) });
      faults.add(mark);
      return undefined;
    }
  };
  return {
    of,
    refresh: async (caseId) => {
      for (const [ceiling, inMemory] of levels) {
        if (!(await inMemory).has(caseId)) continue;
        const state = await readState(workspace.database, caseId);
        if (state !== undefined) await of(state, ceiling);
      }
    },
  };
};

const make = async (
  { workspace, views, log }: SummaryDependencies,
  state: CaseState,
  ceiling: DisclosureLevel,
): Promise<KeptSummary> => {
  const view = await views.read(state.id, readerUpTo(ceiling));
  if (view === undefined) throw new Error(`the case ${state.id} is listed, but cannot be read`);
  const summary = summaryOfView(view);
  // The case may have changed since; what was erased meanwhile is not to be kept in a summary.
  const snapshot = { head: markOf(state), body: JSON.stringify(summary) };
  await workspace.snapshots
    .write({ caseId: state.id, level: ceiling, kind: KIND }, snapshot, state)
    .catch((error: unknown) => log({ level: 'error', event: 'summary not kept', ...traceOf(error) }));
  return summary;
};

const KIND = 'summary';

/** A summary holds for one state of the case, and for what it was worked out by. */
const markOf = (state: CaseState): string => `${keyOfState(state)} ${methodMark()}`;

const readKept = async (
  { snapshots }: Pick<Workspace, 'snapshots'>,
  level: DisclosureLevel,
): Promise<Map<string, InMemory>> => {
  const inMemory = new Map<string, InMemory>();
  for (const [id, { head, body }] of await snapshots.readAll(level, KIND)) {
    const read = KeptSummary.safeParse(parsed(body));
    if (read.success) inMemory.set(id, { mark: head, summary: Promise.resolve(read.data) });
  }
  return inMemory;
};
