import { z } from 'zod';
import { Coverage, FactorPicture } from '../assessment/picture.ts';
import { CaseEvent } from '../case/case-event.ts';
import { Moment } from '../case/instant.ts';
import { Move } from './move.ts';
import { Posture } from './posture.ts';
import { ClosedQuestion, OpenQuestion } from './question-log.ts';
import { Refusal } from './refusal.ts';

/** One event of a case and what it did. The posture is the one after it. */
export const TraceStep = z.strictObject({
  index: z.int().nonnegative(),
  at: Moment,
  event: CaseEvent,
  accepted: z.boolean(),
  refusal: Refusal.nullable(),
  moved: z.array(Move).readonly(),
  posture: Posture,
});
export type TraceStep = Readonly<z.infer<typeof TraceStep>>;

/** A whole replay: the steps, and where the case stands at its end. */
export const Trace = z.strictObject({
  format: z.literal('forewarn.trace/1'),
  title: z.string(),
  framework: z.string(),
  ruleset: z.string(),
  steps: z.array(TraceStep).readonly(),
  posture: Posture,
  picture: z.strictObject({
    at: Moment.nullable().meta({ description: 'null when nothing has happened and no date was asked for' }),
    coverage: Coverage,
    factors: z.record(z.string(), FactorPicture),
    rules: z.record(z.string(), z.boolean()),
  }),
  open: z.array(OpenQuestion).readonly(),
  gaps: z.array(ClosedQuestion).readonly(),
});
export type Trace = Readonly<z.infer<typeof Trace>>;
