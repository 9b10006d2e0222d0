import type { CaseEvent, Region } from '@forewarn/core';
import { daysBetween, stateOf, stateWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

const MeasureEntry = z
  .strictObject({
    by: z
      .string()
      .nullable()
      .meta({ description: 'who began it; null for a mandate of the Security Council' }),
    since: z.string(),
    what: z.string().meta({ description: 'what was recorded of it; may be empty' }),
    reference: z.string().nullable(),
  })
  .meta({ description: 'a measure under way, or a mandate in force' });
type MeasureEntry = Readonly<z.infer<typeof MeasureEntry>>;

export const ResponseEntry = z
  .strictObject({
    id: z.string(),
    part: z.string().meta({ description: 'in words' }),
    short: z.string().meta({ description: 'the part in fewer words, without the chapter of the Charter' }),
    state: z.string().meta({ description: 'in words' }),
    isActive: z.boolean().meta({ description: 'neither idle nor closed' }),
    isIndicated: z.boolean().meta({ description: 'indicated or requested, and nobody has begun' }),
    isUnderway: z.boolean().meta({ description: 'under way, or authorised by the Council' }),
    since: z.string().nullable().meta({ description: 'of that state; null when it has never moved' }),
    days: z.int().nullable().meta({ description: 'in that state, to the date of the brief' }),
    waited: z
      .int()
      .nullable()
      .meta({ description: 'days for which it stood open before it last began; null when it never did' }),
    measures: z.array(MeasureEntry).readonly(),
    otherBodies: z
      .int()
      .meta({ description: 'how many bodies beside that of the latest measure have begun one' }),
  })
  .meta({ description: 'a form of help or of response: what a rule points to against what people do' });
export type ResponseEntry = Readonly<z.infer<typeof ResponseEntry>>;

const PARTS = [
  'pillarTwo.encouragement',
  'pillarTwo.capacityBuilding',
  'pillarTwo.protectionAssistance',
  'pillarThree.peacefulMeans',
  'pillarThree.regionalArrangements',
  'pillarThree.collectiveAction',
] as const satisfies readonly Region[];

/** The forms of help and of response, in the order of the posture. */
export const describeResponse = (context: BriefContext): readonly ResponseEntry[] =>
  PARTS.map((region) => {
    const { trace, wording, asOf } = context;
    const state = stateOf(trace.posture, region);
    const part = wording.regions[region] ?? region;
    const since = lastMoved(region, context);
    const measures = isUnderway(state) ? measuresOf(region, context) : [];
    return {
      id: region,
      part,
      short: wording.questions[region]?.title ?? part,
      state: stateWords(wording, region, state),
      isActive: state !== 'idle' && state !== 'closed',
      isIndicated: state === 'indicated' || state === 'requested',
      isUnderway: isUnderway(state),
      since,
      days: since === null ? null : daysBetween(since, asOf),
      waited: trace.gaps.findLast(({ what, how }) => what === region && how === 'answered')?.days ?? null,
      measures,
      otherBodies: Math.max(0, new Set(measures.map(({ by }) => by)).size - 1),
    };
  });

const isUnderway = (state: string): boolean => state === 'underway' || state.startsWith('authorised.');

const lastMoved = (region: Region, { trace }: BriefContext): string | null =>
  trace.steps.findLast(({ moved }) => moved.some((move) => move.region === region))?.at ?? null;

const measuresOf = (region: Region, context: BriefContext): readonly MeasureEntry[] =>
  region === 'pillarThree.collectiveAction' ? mandatesOf(context) : begunOf(region, context);

/** A measure that was begun again counts from its last beginning. */
const begunOf = (region: Region, { trace, record }: BriefContext): readonly MeasureEntry[] =>
  (record.context.measures[region] ?? []).flatMap((measure) => {
    const event = trace.steps.findLast(({ event: begun }) => begins(begun, region, measure))?.event;
    if (event?.type !== 'assistance.begun' && event?.type !== 'response.begun') return [];
    const { by, at, rationale, reference } = event;
    return [{ by, since: at, what: rationale, reference: reference ?? null }];
  });

/** What the case format calls a measure that was given no name. */
const UNNAMED = 'unnamed';

const begins = (event: CaseEvent, region: Region, measure: string): boolean => {
  if (event.type === 'assistance.begun')
    return region === `pillarTwo.${event.form}` && (event.measure ?? UNNAMED) === measure;
  return (
    event.type === 'response.begun' &&
    region === `pillarThree.${event.track}` &&
    (event.measure ?? UNNAMED) === measure
  );
};

const mandatesOf = ({ trace, record }: BriefContext): readonly MeasureEntry[] =>
  record.context.mandates.flatMap(({ reference }) => {
    const event = trace.steps.findLast(
      ({ event: decided }) => decided.type === 'council.decided' && decided.reference === reference,
    )?.event;
    if (event?.type !== 'council.decided') return [];
    return [{ by: null, since: event.at, what: event.rationale ?? '', reference }];
  });
