import type { CaseEvent } from '../case/case-event.ts';
import { recordPictureEvent } from '../assessment/record-picture-event.ts';
import { chartEventOf } from './chart-event.ts';
import type { EscalationRecord } from './escalation-record.ts';
import type { RecordedEvent } from './event-classes.ts';
import { isRecordedEvent } from './event-classes.ts';
import type { Method } from './method.ts';
import type { Move } from './move.ts';
import { movesBetween, ruleBehind } from './move.ts';
import type { ClosedQuestion } from './question-log.ts';
import { refuseAnswer, updateQuestions } from './question-log.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';
import { signsOf, weighAt } from './weigh.ts';

/** What one event did. A refused event leaves the record as it was. */
export interface Advance {
  readonly record: EscalationRecord;
  readonly refusal: Refusal | null;
  readonly moved: readonly Move[];
  readonly closed: readonly ClosedQuestion[];
}

/**
 * Takes a case one event further: the only door to the chart. `endsWeighedSitting` says that this event is the last of a
 * sitting that holds a picture event.
 */
export const advance = (
  record: EscalationRecord,
  event: CaseEvent,
  endsWeighedSitting: boolean,
  method: Method,
): Advance => {
  if (isRecordedEvent(event)) return applyRecorded(record, event, method);
  const standing = recordPictureEvent(record.standing, event);
  const next = standing === record.standing ? record : { ...record, standing };
  return endsWeighedSitting
    ? applyWeighing(next, event, method)
    : { record: next, refusal: null, moved: [], closed: [] };
};

const applyWeighing = (record: EscalationRecord, event: CaseEvent, method: Method): Advance => {
  const { picture, truths } = weighAt(record, method, event.at);
  const before = record.truths;
  const { states } = record;
  const step = method.chart.weigh(record, truths, before);
  const moved = movesBetween(
    states,
    step.states,
    step.because,
    (region) => ruleBehind(region, truths, before),
    method.ruleSet,
  );
  const weighed: EscalationRecord = {
    ...record,
    states: step.states,
    signs: signsOf(truths, record.wasOngoing),
    context: step.context,
    truths,
    levels: Object.fromEntries(Object.entries(picture.factors).map(([id, { effective }]) => [id, effective])),
    wasOngoing: record.wasOngoing || truths['risk.ongoing'] === true,
  };
  return { ...withQuestions(weighed, event, method, 'lapsed', null), refusal: null, moved };
};

const applyRecorded = (record: EscalationRecord, event: RecordedEvent, method: Method): Advance => {
  if (event.type === 'question.answered') return applyAnswer(record, event, method);
  const chartEvent = chartEventOf(event, record.truths);
  if (chartEvent === undefined) return { record, refusal: null, moved: [], closed: [] };
  const { states } = record;
  const step = method.chart.step(record, chartEvent);
  if (step.refusal !== null) return { record, refusal: step.refusal, moved: [], closed: [] };
  const moved = movesBetween(states, step.states, step.because, () => null, method.ruleSet);
  const next = { ...record, states: step.states, context: step.context };
  return { ...withQuestions(next, event, method, 'answered', null), refusal: null, moved };
};

const applyAnswer = (
  record: EscalationRecord,
  event: Extract<RecordedEvent, { type: 'question.answered' }>,
  method: Method,
): Advance => {
  const code = refuseAnswer(record.questions, event.question);
  if (code !== null) return { record, refusal: refusalOf(code), moved: [], closed: [] };
  return { ...withQuestions(record, event, method, 'answered', event.question), refusal: null, moved: [] };
};

const withQuestions = (
  record: EscalationRecord,
  event: CaseEvent,
  method: Method,
  how: ClosedQuestion['how'],
  answered: string | null,
): Pick<Advance, 'record' | 'closed'> => {
  const facts = {
    states: record.states,
    truths: record.truths,
    effectiveLevel: (factor: string) => record.levels[factor] ?? 'unknown',
    informationGap: method.ruleSet.informationGap,
  } as const;
  const { log, closed } = updateQuestions(record.questions, facts, event.at, how, answered);
  return { record: { ...record, questions: log }, closed };
};
