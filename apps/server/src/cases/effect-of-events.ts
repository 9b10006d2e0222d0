import type { CaseEvent, CaseFile, Moment, TraceStep as Step } from '@forewarn/core';
import { Posture, Region, REGIONS, replay, stateOf, Trace, TraceStep } from '@forewarn/core';
import { z } from '@hono/zod-openapi';

const pair = <Of extends z.ZodType>(of: Of) => z.object({ before: of, after: of });
const Moved = TraceStep.pick({ accepted: true, refusal: true, moved: true });

export const EffectReply = z
  .object({
    at: z.string().meta({ description: 'the date that both sides speak of' }),
    posture: pair(Posture),
    moved: z.array(z.object({ region: Region, before: z.string(), after: z.string() })),
    picture: pair(Trace.shape.picture),
    open: pair(Trace.shape.open),
    steps: z
      .array(
        z.object({
          ...TraceStep.pick({ index: true, at: true }).shape,
          type: z.string(),
          added: z.boolean(),
          before: Moved.nullable(),
          after: Moved,
        }),
      )
      .meta({ description: 'the steps that are added, and those of before that would come out otherwise' }),
  })
  .meta({ id: 'Effect' });
export type Effect = Readonly<z.infer<typeof EffectReply>>;

/** What further events would change in a checked case, at a date. The case with them was checked before. */
export const effectOfEvents = (caseFile: CaseFile, added: readonly CaseEvent[], at: Moment): Effect => {
  const before = replay(caseFile, at);
  const after = replay({ ...caseFile, events: [...caseFile.events, ...added] }, at);
  const was = new Map(before.steps.map((step) => [step.event, step]));
  return {
    at,
    posture: { before: before.posture, after: after.posture },
    moved: REGIONS.map((region) => ({
      region,
      before: stateOf(before.posture, region),
      after: stateOf(after.posture, region),
    })).filter((each) => each.before !== each.after),
    picture: { before: before.picture, after: after.picture },
    open: { before: before.open, after: after.open },
    steps: after.steps.flatMap((step) => {
      const earlier = was.get(step.event);
      const isAsBefore = earlier !== undefined && sameOutcome(earlier, step);
      return isAsBefore ? [] : [changedStep(step, earlier)];
    }),
  };
};

const changedStep = (step: Step, earlier: Step | undefined): Effect['steps'][number] => ({
  index: step.index,
  at: step.at,
  type: step.event.type,
  added: earlier === undefined,
  before: earlier === undefined ? null : outcomeOf(earlier),
  after: outcomeOf(step),
});

const outcomeOf = ({ accepted, refusal, moved }: Step) => ({ accepted, refusal, moved });

const sameOutcome = (one: Step, other: Step): boolean =>
  JSON.stringify(outcomeOf(one)) === JSON.stringify(outcomeOf(other));
