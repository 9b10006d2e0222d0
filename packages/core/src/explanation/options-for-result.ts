import { z } from 'zod';
import { FactorLevel } from '../assessment/factor-level.ts';
import { Trend } from '../case/events/assessment.ts';
import { ConditionId } from '../doctrine/options/conditions.ts';
import { ResponseOption } from '../doctrine/options/response-option.ts';
import { RegionStates, Region } from '../escalation/posture.ts';

const factor = z.string().min(1).meta({ description: "a factor of the picture's own framework" });

/** Something true of the posture or the picture for which an option fits. */
export const OptionReason = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('factor'),
    factor,
    level: FactorLevel.meta({ description: 'the effective one' }),
    trend: Trend,
  }),
  z.strictObject({ kind: z.literal('sign'), sign: z.string() }),
  z.strictObject({ kind: z.literal('region'), region: Region, state: z.string() }),
]);
export type OptionReason = Readonly<z.infer<typeof OptionReason>>;

/** What is not known about a factor that an option answers. */
const InformationGap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown'), factor }),
  z.strictObject({
    kind: z.literal('not-carried'),
    factor: z
      .string()
      .meta({ description: 'a factor of un-2014 that has no counterpart in the framework of the picture' }),
  }),
]);
export type InformationGap = Readonly<z.infer<typeof InformationGap>>;

const FINDING = z.enum(['manifest-failure', 'peaceful-means-inadequate']);

/** What a reader has to bear in mind with an option that fits. None of it takes the option away. */
export const OptionCaution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('condition'), condition: ConditionId }),
  z.strictObject({ kind: z.literal('consent-refused'), region: Region }),
  z
    .strictObject({ kind: z.literal('state-unwilling') })
    .meta({ description: 'the rule holds, and the option needs the State to act or to consent' }),
  z
    .strictObject({ kind: z.literal('state-in-doubt'), state: RegionStates.shape.pillarOne })
    .meta({ description: 'the option needs the State to act or to consent' }),
  z.strictObject({ kind: z.literal('finding-not-recorded'), finding: FINDING }),
  z.strictObject({ kind: z.literal('finding-under-review'), finding: FINDING }),
  z.strictObject({ kind: z.literal('stale'), factor }),
  ...InformationGap.options,
]);
export type OptionCaution = Readonly<z.infer<typeof OptionCaution>>;

/** The options that fit a case where it stands, and those of which too little is known to say. */
export const OptionsForCase = z.strictObject({
  fitting: z
    .array(
      z.strictObject({
        option: ResponseOption,
        reasons: z.array(OptionReason).min(1).readonly(),
        cautions: z.array(OptionCaution).readonly(),
      }),
    )
    .readonly(),
  undecided: z
    .array(z.strictObject({ option: ResponseOption, gaps: z.array(InformationGap).min(1).readonly() }))
    .readonly()
    .meta({
      description:
        'open by the posture, with no factor they answer known to be high enough, and some of them not known',
    }),
});
export type OptionsForCase = Readonly<z.infer<typeof OptionsForCase>>;
