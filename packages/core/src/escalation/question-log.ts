import { z } from 'zod';
import type { Moment } from '../case/instant.ts';
import { daysBetween, Moment as MomentSchema } from '../case/instant.ts';
import type { QuestionFacts } from './questions.ts';
import { QUESTIONS } from './questions.ts';
import { Region } from './posture.ts';
import type { RefusalCode } from './refusal.ts';

export const OpenQuestion = z.strictObject({
  question: z.string(),
  region: Region.nullable(),
  since: MomentSchema,
  days: z.int(),
});
export type OpenQuestion = Readonly<z.infer<typeof OpenQuestion>>;

/** A question that was closed, and how: a person's event answered it, or a weighing let it lapse. */
export const ClosedQuestion = z.strictObject({
  what: z.string(),
  from: MomentSchema,
  to: MomentSchema,
  days: z.int(),
  how: z.enum(['answered', 'lapsed']),
});
export type ClosedQuestion = Readonly<z.infer<typeof ClosedQuestion>>;

/** Since when each open question is open, and which ones an answer keeps closed until their condition has been false. */
export const QuestionLog = z.strictObject({
  openSince: z.record(z.string(), MomentSchema),
  answered: z.array(z.string()).readonly(),
});
export type QuestionLog = Readonly<z.infer<typeof QuestionLog>>;

export const EMPTY_QUESTION_LOG: QuestionLog = { openSince: {}, answered: [] };

/** Why a question cannot be answered, or nothing when it can. */
export const refuseAnswer = (log: QuestionLog, question: string): RefusalCode | null => {
  if (!QUESTIONS.some(({ id, answerable }) => id === question && answerable)) return 'not-answerable';
  return question in log.openSince ? null : 'not-open';
};

/** The log after an event, and the questions that it closed, in the order of the questions. */
export const updateQuestions = (
  log: QuestionLog,
  facts: QuestionFacts,
  at: Moment,
  how: ClosedQuestion['how'],
  answeredNow: string | null,
): { readonly log: QuestionLog; readonly closed: readonly ClosedQuestion[] } => {
  const openSince: Record<string, Moment> = {};
  const answered: string[] = [];
  const closed: ClosedQuestion[] = [];
  for (const { id, isRaised } of QUESTIONS) {
    const raised = isRaised(facts);
    const isAnswered = raised && (log.answered.includes(id) || answeredNow === id);
    const since = log.openSince[id];
    if (isAnswered) answered.push(id);
    if (raised && !isAnswered) openSince[id] = since ?? at;
    else if (since !== undefined)
      closed.push({ what: id, from: since, to: at, days: daysBetween(since, at), how });
  }
  return { log: { openSince, answered }, closed };
};

/** The questions that are open, in their order, with the days up to a moment. */
export const openQuestions = (log: QuestionLog, until: Moment): readonly OpenQuestion[] =>
  QUESTIONS.flatMap(({ id, region }) => {
    const since = log.openSince[id];
    return since === undefined ? [] : [{ question: id, region, since, days: daysBetween(since, until) }];
  });
