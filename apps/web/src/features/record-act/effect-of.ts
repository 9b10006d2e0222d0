import type { CaseEvent, Region, TraceStep } from '@forewarn/core';
import { instantOf, presentDate, REGIONS, replay, stateOf } from '@forewarn/core';
import type { NewEvent } from '../../shared/api/new-event.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';

interface MovedRegion {
  readonly region: Region;
  readonly from: string;
  readonly to: string;
}

/** What an event would change in a case once it is recorded. */
export interface Effect {
  /** Where the regions stand otherwise today. */
  readonly regions: readonly MovedRegion[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** How many of the steps that are recorded already would have moved something else. */
  readonly otherSteps: number;
  /** Why the chart would refuse it, where it would. */
  readonly refusal: string | null;
}

type Case = Pick<ReplayedLog, 'caseFile'>;

/** What an event changes: the case replayed with it in its place, against the case without it, at the same date. */
export const effectOf = ({ caseFile }: Case, event: NewEvent, now: string): Effect => {
  const dated: CaseEvent = { ...event, at: event.at ?? now };
  const events = [...caseFile.events, dated];
  const date = presentDate(events, now);
  const without = replay(caseFile, date);
  const withIt = replay({ ...caseFile, events }, date);
  const step = withIt.steps.find((one) => one.event === dated);
  const before = without.open.map(({ question }) => question);
  const after = withIt.open.map(({ question }) => question);
  return {
    regions: REGIONS.flatMap((region) => {
      const from = stateOf(without.posture, region);
      const to = stateOf(withIt.posture, region);
      return from === to ? [] : [{ region, from, to }];
    }),
    opened: after.filter((question) => !before.includes(question)),
    closed: before.filter((question) => !after.includes(question)),
    otherSteps: countOther(without.steps, withIt.steps),
    refusal: step?.refusal?.text ?? null,
  };
};

/** Whether an event is given a date that lies before the last one of the case, so that it changes what followed. */
export const isBackdated = ({ caseFile }: Case, { at }: NewEvent): boolean =>
  at !== undefined && caseFile.events.some((event) => instantOf(event.at) > instantOf(at));

const countOther = (steps: readonly TraceStep[], others: readonly TraceStep[]): number => {
  const moves = new Map(others.map(({ event, moved }) => [event, JSON.stringify(moved)]));
  return steps.filter(({ event, moved }) => moves.get(event) !== JSON.stringify(moved)).length;
};
