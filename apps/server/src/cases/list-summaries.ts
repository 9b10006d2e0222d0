import { replay } from '@forewarn/core';
import type { CaseEntry, CaseStore } from '@forewarn/store';
import type { CaseSummary } from '../api-schemas.ts';
import { caseFileOf } from './case-file-of.ts';

type Derived = Pick<CaseSummary, 'posture' | 'coverage' | 'open' | 'oldestOpen'>;

/** Gives the summaries of all cases. What a replay gave is kept in memory for as long as the head of the case stays. */
export const createSummaries = (store: CaseStore): (() => Promise<readonly CaseSummary[]>) => {
  let known = new Map<string, { readonly head: string; readonly derived: Derived }>();
  return async () => {
    const next: typeof known = new Map();
    const summaries: CaseSummary[] = [];
    for (const entry of await store.listCases()) {
      const kept = known.get(entry.id);
      const derived = kept?.head === entry.head ? kept.derived : await derive(store, entry);
      next.set(entry.id, { head: entry.head, derived });
      summaries.push({ ...summaryOfEntry(entry), ...derived });
    }
    known = next;
    return summaries;
  };
};

const summaryOfEntry = ({
  id,
  head,
  header,
  events,
  lastAt,
}: CaseEntry): Omit<CaseSummary, keyof Derived> => {
  const { title, area, framework, ruleset } = header;
  return { id, title, area, framework, ruleset, head, events, lastAt };
};

const derive = async (store: CaseStore, { id }: CaseEntry): Promise<Derived> => {
  const stored = await store.readCase(id);
  if (stored === undefined) throw new Error(`the case ${id} is listed, but cannot be read`);
  const { posture, picture, open } = replay(caseFileOf(stored));
  const oldest = open.toSorted((one, other) => other.days - one.days)[0];
  return {
    posture,
    coverage: picture.coverage,
    open: open.length,
    oldestOpen: oldest === undefined ? null : { question: oldest.question, days: oldest.days },
  };
};
