import type { CaseHeader } from '@forewarn/core';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { CaseSummary, ReadableSummary } from './case-replies.ts';
import type { CaseState } from './case-state.ts';
import { headerOf, keyOfState } from './case-state.ts';
import type { SummaryDependencies } from './kept-summaries.ts';
import { createKeptSummaries } from './kept-summaries.ts';
import type { KeptSummary } from './kept-summary.ts';
import { openOn } from './kept-summary.ts';
import { refreshLater } from './refresh-later.ts';
import { seesHead } from './view-of.ts';

/** Where cases stand, as people may see it. */
export interface Summaries {
  readonly of: (state: CaseState, rights: CaseRights) => Promise<CaseSummary>;
  /** The mark of what someone sees of a case, without reading it where that is known already; nothing for a damaged one. */
  readonly viewMark: (state: CaseState, rights: CaseRights) => Promise<string | undefined>;
  /** That a case has changed: its summaries are made anew once it is left alone, so that nobody waits for them. */
  readonly changed: (caseId: string) => void;
}

/**
 * Summaries from the workspace's snapshots, each made anew when its case has changed, and kept in memory. What depends on
 * the day is worked out as it is asked for. A case that cannot be read is told as damaged.
 */
export const createSummaries = ({
  clock,
  ...dependencies
}: SummaryDependencies & { readonly clock: () => Date }): Summaries => {
  const kept = createKeptSummaries(dependencies);
  return {
    of: async (state, rights) => {
      const header = headerOf(state);
      const summary = header === undefined ? undefined : await kept.of(state, rights.ceiling);
      return header === undefined || summary === undefined
        ? { damaged: true, id: state.id, title: header?.title ?? null }
        : summaryOf(state, header, summary, rights, clock());
    },
    viewMark: async (state, rights) =>
      seesEverything(rights.ceiling) ? keyOfState(state) : (await kept.of(state, rights.ceiling))?.view,
    changed: refreshLater(kept.refresh),
  };
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
