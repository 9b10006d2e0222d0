import { z } from 'zod';
import { StandingRating } from '../assessment/standing.ts';
import { Moment } from '../case/instant.ts';
import { DisclosureLevel } from '../case/disclosure.ts';
import { Credibility, Reliability } from '../case/fields.ts';
import { Citation } from '../doctrine/citation.ts';
import { Move } from '../escalation/move.ts';
import { Posture, Region } from '../escalation/posture.ts';
import { RefusalCode } from '../escalation/refusal.ts';
import { BESIDE_THE_RULES } from './guard-conditions.ts';
import { NearestChanges } from './nearest.ts';
import { TruthTree } from './truth-tree.ts';

/** A transition out of the present state: what leads there, and what it needs. */
export const WayOut = z.strictObject({
  event: z.string().meta({ description: 'of the chart: `weighed`, `always`, or what a person enters' }),
  to: z.string().nullable().meta({ description: 'null: it moves nothing here' }),
  refusal: RefusalCode.nullable(),
  needs: TruthTree,
  beside: z
    .enum(Object.values(BESIDE_THE_RULES))
    .nullable()
    .meta({ description: 'what it asks for that is not in the rules' }),
  holds: z
    .boolean()
    .nullable()
    .meta({ description: 'whether it would be open now; null where that depends on the event itself' }),
  cites: z.array(Citation).readonly(),
});
export type WayOut = Readonly<z.infer<typeof WayOut>>;

const RegionExplained = z.strictObject({
  region: Region,
  state: z.string(),
  here: z
    .strictObject({ index: z.int(), at: Moment, move: Move })
    .nullable()
    .meta({ description: 'the step that led here; null where the region never moved' }),
  ways: z.array(WayOut).readonly(),
});
export type RegionExplained = Readonly<z.infer<typeof RegionExplained>>;

const RuleExplained = z.strictObject({
  id: z.string(),
  reason: z.string(),
  cites: z.array(Citation).readonly(),
  holds: z.boolean(),
  tree: TruthTree,
  nearest: NearestChanges,
});
export type RuleExplained = Readonly<z.infer<typeof RuleExplained>>;

/** What stands behind the leaves, once for all of them. */
const Basis = z.strictObject({
  ratings: z.record(
    z.string(),
    StandingRating.omit({ day: true }).extend({
      level: DisclosureLevel.meta({ description: 'its own, else as the case' }),
      stale: z.boolean(),
      contradicting: z.array(z.string()).readonly(),
    }),
  ),
  evidence: z.record(
    z.string(),
    z.strictObject({
      source: z.string(),
      reliability: Reliability.nullable(),
      credibility: Credibility,
      status: z.enum(['alleged', 'verified']),
      level: DisclosureLevel.meta({ description: 'its own, else as the case' }),
      withdrawn: z.boolean(),
    }),
  ),
});
export type Basis = Readonly<z.infer<typeof Basis>>;

/** Why a case stands where it stands at a date, and why it does not stand further. */
export const Explanation = z.strictObject({
  format: z.literal('forewarn.explanation/1'),
  title: z.string(),
  framework: z.string(),
  ruleset: z.string(),
  convention: z.string(),
  at: Moment.nullable(),
  posture: Posture,
  regions: z.array(RegionExplained).readonly(),
  rules: z.array(RuleExplained).readonly(),
  basis: Basis,
});
export type Explanation = Readonly<z.infer<typeof Explanation>>;
