import type { CaseFile, Framework, Replay, RuleSet } from '@forewarn/core';
import { findFramework, findRuleSet, presentDate, replayWithRecord } from '@forewarn/core';
import type { CaseLog } from '../api/case-log.ts';

/** A case's log with all that the core computes from it, at one date. */
export interface ReplayedLog extends Replay {
  readonly log: CaseLog;
  readonly caseFile: CaseFile;
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly at: string;
}

const kept = new WeakMap<CaseLog, ReplayedLog>();

/** The case file that a log amounts to. */
const caseFileOf = (log: CaseLog): CaseFile => ({
  ...log.header,
  events: log.events.map(({ event }) => event),
});

/** The picture and the posture today, or at the last event where that lies later. The same log is replayed once. */
export const replayLog = (log: CaseLog): ReplayedLog => {
  const known = kept.get(log);
  const at = presentDate(
    log.events.map(({ event }) => event),
    new Date().toISOString(),
  );
  if (known?.at === at) return known;
  const caseFile = caseFileOf(log);
  const framework = findFramework(caseFile.framework);
  const ruleSet = findRuleSet(caseFile.ruleset);
  if (framework === undefined || ruleSet === undefined)
    throw new Error(
      `this version knows no framework ${caseFile.framework} with the rule set ${caseFile.ruleset}`,
    );
  const replayed = { log, caseFile, framework, ruleSet, at, ...replayWithRecord(caseFile, at) };
  kept.set(log, replayed);
  return replayed;
};
