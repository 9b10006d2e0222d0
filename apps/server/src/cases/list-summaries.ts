import { presentDate, replay } from '@forewarn/core';
import type { CaseEntry, CaseStore } from '@forewarn/store';
import type { CaseSummary } from '../api-schemas.ts';
import { caseFileOf } from './case-file-of.ts';

type Derived = Pick<CaseSummary, 'posture' | 'coverage' | 'open' | 'oldestOpen'>;

/** Gives the summaries of all cases. What a replay gave is kept in memory for as long as the head of the case and the day stay. */
export const createSummaries = (
  store: CaseStore,
  clock: () => Date,
): (() => Promise<readonly CaseSummary[]>) => {
  let known = new Map<string, { readonly key: string; readonly derived: Derived }>();
  return async () => {
    const today = clock().toISOString().slice(0, 10);
    const next: typeof known = new Map();
    const summaries: CaseSummary[] = [];
    for (const entry of await store.listCases()) {
      const kept = known.get(entry.id);
      const key = `${entry.head} ${today}`;
      const derived = kept?.key === key ? kept.derived : await derive(store, entry, today);
      next.set(entry.id, { key, derived });
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

const derive = async (store: CaseStore, { id }: CaseEntry, today: string): Promise<Derived> => {
  const stored = await store.readCase(id);
  if (stored === undefined) throw new Error(`the case ${id} is listed, but cannot be read`);
  const caseFile = caseFileOf(stored);
  const { posture, picture, open } = replay(caseFile, presentDate(caseFile.events, today));
  const oldest = open.toSorted((one, other) => other.days - one.days)[0];
  return {
    posture,
    coverage: picture.coverage,
    open: open.length,
    oldestOpen: oldest === undefined ? null : { question: oldest.question, days: oldest.days },
  };
};
