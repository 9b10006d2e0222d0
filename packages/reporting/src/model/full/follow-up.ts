import { instantOf, lastInstantOf } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { GapEntry } from '../questions.ts';
import { RecommendationEntry, ResilienceEntry, TriggerEntry } from '../prospects.ts';

const { status: _status, note: _note, ...recommendation } = RecommendationEntry.shape;

export const FollowUp = z.strictObject({
  resilience: z
    .array(z.strictObject({ ...ResilienceEntry.shape, at: z.string() }))
    .readonly()
    .meta({ description: 'the last that was recorded of each' }),
  closedQuestions: z
    .array(
      z.strictObject({
        ...GapEntry.shape,
        answer: z.string().nullable().meta({ description: 'where it was closed by an answer' }),
        by: z.string().nullable().meta({ description: 'whose answer it is' }),
      }),
    )
    .readonly()
    .meta({ description: 'the response gap, in order of closing' }),
  triggers: z
    .array(z.strictObject({ ...TriggerEntry.shape, isPast: z.boolean() }))
    .readonly()
    .meta({ description: 'every trigger expected, past ones too' }),
  recommendations: z
    .array(
      z.strictObject({
        ...recommendation,
        followUp: z
          .array(z.strictObject({ at: z.string(), status: z.string(), note: z.string().nullable() }))
          .readonly()
          .meta({ description: 'what became of it, the earliest first' }),
      }),
    )
    .readonly(),
  earlierOutlooks: z.int().meta({ description: 'outlooks that the last one replaced' }),
});
type FollowUp = Readonly<z.infer<typeof FollowUp>>;

/** What was recorded of what protects, what was asked and advised, and what became of it, whole. */
export const describeFollowUp = (context: BriefContext): FollowUp => ({
  resilience: resilienceOf(context),
  closedQuestions: closedQuestionsOf(context),
  triggers: context.records.triggers.map(({ indicator, from, to, what }) => ({
    indicator,
    from,
    to,
    what,
    isPast: lastInstantOf(to) < instantOf(context.asOf),
  })),
  recommendations: recommendationsOf(context),
  earlierOutlooks: Math.max(
    0,
    context.caseFile.events.filter(({ type }) => type === 'outlook.recorded').length - 1,
  ),
});

const resilienceOf = ({ records, wording, words, notes }: BriefContext): FollowUp['resilience'] => {
  const last = new Map(records.resilience.map((event) => [event.resilience, event]));
  return [...last.values()].map(({ at, what, family, status, rationale, evidence }) => ({
    at,
    what,
    family: wording.families[family] ?? family,
    status: words.terms.resilienceStatuses[status] ?? status,
    rationale,
    notes: [...notes.cite(evidence)],
  }));
};

const closedQuestionsOf = ({ trace, wording, words }: BriefContext): FollowUp['closedQuestions'] => {
  const answers = trace.steps.flatMap(({ event, accepted }) =>
    accepted && event.type === 'question.answered' ? [event] : [],
  );
  return trace.gaps.map(({ what, from, to, days, how }) => {
    const answer = answers.find(({ question, at }) => question === what && at === to);
    return {
      title: wording.questions[what]?.title ?? what,
      from,
      to,
      days,
      how: words.terms.closings[how] ?? how,
      answer: answer?.answer ?? null,
      by: answer?.by ?? null,
    };
  });
};

const recommendationsOf = ({ trace, records, words, asOf }: BriefContext): FollowUp['recommendations'] => {
  const followed = trace.steps.flatMap(({ event }) =>
    event.type === 'recommendation.followed' ? [event] : [],
  );
  return [...records.recommendations.values()].map(({ made, followed: last }) => ({
    to: made.to,
    what: made.what,
    at: made.at,
    due: made.due ?? null,
    isOverdue:
      made.due !== undefined &&
      last?.status !== 'done' &&
      last?.status !== 'declined' &&
      lastInstantOf(made.due) < instantOf(asOf),
    followUp: followed
      .filter((event) => event.recommendation === made.recommendation)
      .map(({ at, status, note }) => ({
        at,
        status: words.terms.recommendationStatuses[status] ?? status,
        note: note ?? null,
      })),
  }));
};
