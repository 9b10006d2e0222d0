import type { DisclosureLevel } from '@forewarn/core';
import type { CaseHeader } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { Log } from '../log-entry.ts';
import { traceOf } from '../log-entry.ts';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { CaseSummary, ReadableSummary } from './case-replies.ts';
import type { CaseState } from './case-state.ts';
import { headerOf, keyOfState } from './case-state.ts';
import { parsed } from './parsed.ts';
import type { CaseViews } from './case-views.ts';
import { KeptSummary, openOn, summaryOfView } from './kept-summary.ts';
import { methodMark } from './method-mark.ts';
import { seesHead } from './view-of.ts';

/** Where cases stand, as people may see it. */
export interface Summaries {
  readonly of: (state: CaseState, rights: CaseRights) => Promise<CaseSummary>;
  /** The mark of what someone sees of a case, without reading it where that is known already; nothing for a damaged one. */
  readonly viewMark: (state: CaseState, rights: CaseRights) => Promise<string | undefined>;
}

interface Dependencies {
  readonly workspace: Pick<Workspace, 'snapshots'>;
  readonly views: CaseViews;
  readonly clock: () => Date;
  readonly log: Log;
  /** Remembers that the data is damaged, where that is what an error comes of. */
  readonly recognises: (error: unknown) => boolean;
}

interface InMemory {
  readonly key: string;
  readonly summary: Promise<KeptSummary>;
}

/** Only what is shown counts here, not who asks; so the rights of a reader stand for all at that ceiling. */
const readerUpTo = (ceiling: DisclosureLevel): CaseRights => ({ ceiling, may: new Set(['read']) });

/**
 * Summaries from the workspace's snapshots, each made anew when its case has changed, and kept in memory. What depends on
 * the day is worked out as it is asked for. A case that cannot be read is told as damaged, and its fault logged once.
 */
export const createSummaries = (dependencies: Dependencies): Summaries => {
  const { workspace, views, clock, log, recognises } = dependencies;
  const levels = new Map<DisclosureLevel, Promise<Map<string, InMemory>>>();
  const faults = new Set<string>();
  const atLevel = (level: DisclosureLevel): Promise<Map<string, InMemory>> => {
    const known = levels.get(level) ?? readKept(workspace, level);
    levels.set(level, known);
    known.catch(() => levels.delete(level));
    return known;
  };
  const make = async (id: string, key: string, ceiling: DisclosureLevel): Promise<KeptSummary> => {
    const view = await views.read(id, readerUpTo(ceiling));
    if (view === undefined) throw new Error(`the case ${id} is listed, but cannot be read`);
    const summary = summaryOfView(view);
    await workspace.snapshots
      .write({ caseId: id, level: ceiling, kind: KIND }, { head: markOf(key), body: JSON.stringify(summary) })
      .catch((error: unknown) => log({ level: 'error', event: 'summary not kept', ...traceOf(error) }));
    return summary;
  };
  const keptOf = async (state: CaseState, { ceiling }: CaseRights): Promise<KeptSummary | undefined> => {
    const inMemory = await atLevel(ceiling);
    const key = keyOfState(state);
    const known = inMemory.get(state.id);
    const entry =
      known?.key === markOf(key) ? known : { key: markOf(key), summary: make(state.id, key, ceiling) };
    inMemory.set(state.id, entry);
    try {
      return await entry.summary;
    } catch (error) {
      if (inMemory.get(state.id) === entry) inMemory.delete(state.id);
      const fault = `${state.id} ${key}`;
      recognises(error);
      if (!faults.has(fault))
        log({ level: 'error', event: 'case not readable', case: state.id, ...traceOf(error) });
      faults.add(fault);
      return undefined;
    }
  };
  return {
    of: async (state, rights) => {
      const header = headerOf(state);
      const kept = header === undefined ? undefined : await keptOf(state, rights);
      return header === undefined || kept === undefined
        ? { damaged: true, id: state.id, title: header?.title ?? null }
        : summaryOf(state, header, kept, rights, clock());
    },
    viewMark: async (state, rights) =>
      seesEverything(rights.ceiling) ? keyOfState(state) : (await keptOf(state, rights))?.view,
  };
};

const KIND = 'summary';

/** A snapshot holds for one state of the case, and for what it was worked out by. */
const markOf = (key: string): string => `${key} ${methodMark()}`;

const readKept = async ({ snapshots }: Dependencies['workspace'], level: DisclosureLevel) => {
  const inMemory = new Map<string, InMemory>();
  for (const [id, { head, body }] of await snapshots.readAll(level, KIND)) {
    const read = KeptSummary.safeParse(parsed(body));
    if (read.success) inMemory.set(id, { key: head, summary: Promise.resolve(read.data) });
  }
  return inMemory;
};

const summaryOf = (
  state: CaseState,
  { title, area, framework, ruleset }: CaseHeader,
  kept: KeptSummary,
  rights: CaseRights,
  now: Date,
): ReadableSummary => {
  const { events, lastAt, posture, coverage, view } = kept;
  const head = seesEverything(rights.ceiling) || seesHead(rights) ? state.head : view;
  return {
    damaged: false,
    id: state.id,
    title,
    area: seesEverything(rights.ceiling) ? area : { country: area.country },
    framework,
    ruleset,
    head,
    events,
    lastAt,
    posture,
    coverage,
    ...openOn(kept, now.toISOString()),
  };
};
