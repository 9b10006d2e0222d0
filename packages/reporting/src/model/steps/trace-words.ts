import { z } from 'zod';

const Text = z.string().min(1);

/**
 * What only a scenario trace says: what an event is about, by its type, in phrases whose places are filled from the event;
 * and why the chart refuses one.
 */
export const TraceWords = z.strictObject({
  events: z.strictObject({
    'source.registered': Text,
    'source.graded': Text,
    'evidence.recorded': Text,
    'evidence.revised': Text,
    'population.described': Text,
    'indicator.rated': Text,
    'factor.judged': Text,
    'factor.withdrawn': Text,
    'resilience.recorded': Text,
    'outlook.recorded': Text,
    'trigger.expected': Text,
    'act.by': Text,
    'act.ofBy': Text,
    'matter.referred': Text,
    'matter.notReferred': Text,
    'council.decided': Text,
    'body.decided': Text,
    'recommendation.made': Text,
    'dissent.recorded': Text,
    'review.scheduled': Text,
    'brief.issued': Text,
  }),
  refusals: z.strictObject({
    'already-found': Text,
    'no-finding': Text,
    'not-under-way': Text,
    'no-mandate': Text,
    'not-answerable': Text,
    'not-open': Text,
  }),
  kind: Text,
});
export type TraceWords = Readonly<z.infer<typeof TraceWords>>;
