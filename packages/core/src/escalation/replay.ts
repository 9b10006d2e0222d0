import type { CaseFile } from '../case/case-file.ts';
import type { Moment } from '../case/instant.ts';
import { lastInstantOf } from '../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../case/order-events.ts';
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

/**
 * Steps through a checked case, in order of application, up to and including `until` where it is given. Reads no clock:
 * the same case and date give the same trace.
 */
export const replay = (caseFile: CaseFile, until?: Moment): Trace => replayWithRecord(caseFile, until).trace;

/** The same, with the record it ends in. */
export const replayWithRecord = (caseFile: CaseFile, until?: Moment): Replay => {
  const method = methodOf(caseFile);
  const ordered = inOrderOfApplication(caseFile.events);
  const events = until === undefined ? ordered : eventsUntil(ordered, until);
  const ends = sittingEnds(events);
  const steps: TraceStep[] = [];
  const gaps: ClosedQuestion[] = [];
  let record = initialRecord(method.framework, method.ruleSet);
  for (const [index, event] of events.entries()) {
    const step = advance(record, event, ends[index] ?? false, method);
    record = step.record;
    gaps.push(...step.closed.filter(({ what }) => what !== NOT_A_GAP));
    const { refusal, moved } = step;
    steps.push({
      index,
      at: event.at,
      event,
      accepted: refusal === null,
      refusal,
      moved,
      posture: postureOf(record),
    });
  }
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

const finalPicture = (record: EscalationRecord, method: Method, at: Moment | null): Trace['picture'] => {
  const { picture, truths } = weigh(record, method, at === null ? 0 : lastInstantOf(at));
  return { at, coverage: picture.coverage, factors: picture.factors, rules: truths };
};
