import { informationOf } from '@forewarn/core/information';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { weighingFactors, describeFactors } from '../factors.ts';
import { describeEvidence, FullEvidence } from './evidence-in-full.ts';
import { describeFactorsInFull, FullFactor } from './factors-in-full.ts';
import { describeFollowUp, FollowUp } from './follow-up.ts';
import { describeGapsInFull, GapsInFull } from './gaps-in-full.ts';
import { describeMethod, MethodInFull } from './method-in-full.ts';
import { describeOptionsInFull, OptionsInFull } from './options-in-full.ts';
import { describePeople, PeopleInFull } from './people-in-full.ts';
import { describeQuality, QualityEntry } from './quality.ts';
import { describeSources, FullSource } from './sources-in-full.ts';

/** The analytic standard that the questions of quality lean on. */
const STANDARD = 'ICD 203';

export const FullAssessment = z.strictObject({
  drivers: z
    .array(z.strictObject({ id: z.string(), title: z.string(), level: z.string() }))
    .readonly()
    .meta({ description: 'every factor at moderate or above, the highest first' }),
  factors: z.array(FullFactor).readonly(),
  ...PeopleInFull.shape,
  ...FollowUp.shape,
  options: OptionsInFull,
  gaps: GapsInFull,
  quality: z.array(QualityEntry).readonly(),
  standard: z.string().meta({ description: 'symbol of the standard that the questions of quality lean on' }),
  method: MethodInFull,
  sources: z.array(FullSource).readonly(),
  evidence: z.array(FullEvidence).readonly().meta({ description: 'the register: every item, by its number' }),
});
export type FullAssessment = Readonly<z.infer<typeof FullAssessment>>;

/**
 * All that a case holds at its level. To be described before any other part that cites evidence, so that evidence is
 * numbered in the order in which a full assessment cites it.
 */
export const describeInFull = (context: BriefContext): FullAssessment => {
  const information = informationOf(context.caseFile, context.asOf, context.library);
  const factors = describeFactorsInFull(context, information.factors);
  const followUp = describeFollowUp(context);
  const evidence = describeEvidence(context);
  return {
    drivers: driversOf(context),
    factors,
    ...describePeople(context),
    ...followUp,
    options: describeOptionsInFull(context),
    gaps: describeGapsInFull(information, context),
    quality: describeQuality(context, information),
    standard: STANDARD,
    method: describeMethod(context),
    sources: describeSources(context),
    evidence,
  };
};

const driversOf = (context: BriefContext): FullAssessment['drivers'] => {
  const entries = new Map(describeFactors(context).map((entry) => [entry.id, entry]));
  return weighingFactors(context).flatMap(({ id }) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ id, title: entry.title, level: entry.level }];
  });
};
