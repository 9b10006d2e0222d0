import type { CaseEvent } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Moment } from '../case/instant.ts';
import { lastInstantOf } from '../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../case/order-events.ts';
import type { Library } from '../doctrine/library.ts';
import { advance } from './advance.ts';
import type { EscalationRecord } from './escalation-record.ts';
import { initialRecord, postureOf } from './escalation-record.ts';
import type { Method } from './method.ts';
import { methodOf } from './method.ts';
import type { ClosedQuestion } from './question-log.ts';
import { openQuestions } from './question-log.ts';
import { sittingEnds } from './sittings.ts';
import type { Trace, TraceStep } from './trace.ts';
import { weigh } from './weigh.ts';

/** The Secretary-General may refer a matter: a referral that is not made is no gap. */
const NOT_A_GAP = 'referral';

/** A replay with the record that it ended in, from which it can be continued. */
export interface Replay {
  readonly trace: Trace;
  readonly record: EscalationRecord;
}

/** A part of a replay: its steps, the questions that closed in it, and the record it ends in. */
export interface Stretch {
  readonly steps: readonly TraceStep[];
  readonly gaps: readonly ClosedQuestion[];
  readonly record: EscalationRecord;
}

/**
 * Steps through a checked case, in order of application, up to and including `until` where it is given. Reads no clock:
 * the same case and date give the same trace.
 */
export const replay = (caseFile: CaseFile, until?: Moment, library?: Library): Trace =>
  replayWithRecord(caseFile, until, library).trace;

/** The same, with the record it ends in. */
export const replayWithRecord = (caseFile: CaseFile, until?: Moment, library?: Library): Replay =>
  replayBy(methodOf(caseFile, library), caseFile, until);

/** The same by a method that is at hand. */
export const replayBy = (method: Method, caseFile: CaseFile, until?: Moment): Replay => {
  const ordered = inOrderOfApplication(caseFile.events);
  const events = until === undefined ? ordered : eventsUntil(ordered, until);
  const { steps, gaps, record } = continueReplay(
    initialRecord(method.framework, method.ruleSet),
    events,
    method,
  );
  const at = until ?? events.at(-1)?.at ?? null;
  const trace: Trace = {
    format: 'forewarn.trace/1',
    title: caseFile.title,
    framework: caseFile.framework,
    ruleset: caseFile.ruleset,
    steps,
    posture: postureOf(record),
    picture: finalPicture(record, method, at),
    open: at === null ? [] : openQuestions(record.questions, at),
    gaps,
  };
  return { trace, record };
};

/**
 * Steps through further events of a case, in order of application, from a record that stands between two sittings: none
 * of them may belong to the sitting before. `firstIndex` is the index of the first of them.
 */
export const continueReplay = (
  from: EscalationRecord,
  events: readonly CaseEvent[],
  method: Method,
  firstIndex = 0,
): Stretch => {
  const ends = sittingEnds(events);
  const steps: TraceStep[] = [];
  const gaps: ClosedQuestion[] = [];
  let record = from;
  for (const [offset, event] of events.entries()) {
    const step = advance(record, event, ends[offset] ?? false, method);
    record = step.record;
    gaps.push(...step.closed.filter(({ what }) => what !== NOT_A_GAP));
    steps.push({
      index: firstIndex + offset,
      at: event.at,
      event,
      accepted: step.refusal === null,
      refusal: step.refusal,
      moved: step.moved,
      posture: postureOf(record),
    });
  }
  return { steps, gaps, record };
};

const finalPicture = (record: EscalationRecord, method: Method, at: Moment | null): Trace['picture'] => {
  const { picture, truths } = weigh(record, method, at === null ? 0 : lastInstantOf(at));
  return { at, coverage: picture.coverage, factors: picture.factors, rules: truths };
};
