import type { CaseWarning } from '@forewarn/core';
import { caseWarnings } from '@forewarn/core';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';

type Codes = readonly CaseWarning['code'][];

const kept = new WeakMap<ReplayedLog, ReadonlyMap<string, Codes>>();
const NONE: Codes = [];

/** What the core warns of in the saved rating of an indicator. Computed once for a log. */
export const warningsOf = (replayed: ReplayedLog, indicator: string): Codes => {
  const known = kept.get(replayed) ?? bySubject(caseWarnings(replayed.caseFile));
  kept.set(replayed, known);
  return known.get(indicator) ?? NONE;
};

const bySubject = (warnings: readonly CaseWarning[]): ReadonlyMap<string, Codes> => {
  const found = new Map<string, CaseWarning['code'][]>();
  for (const { code, subject } of warnings) found.set(subject, [...(found.get(subject) ?? []), code]);
  return found;
};
