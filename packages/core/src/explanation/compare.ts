import { z } from 'zod';
import type { StandingRating } from '../assessment/standing.ts';
import { Coverage, FactorPicture } from '../assessment/picture.ts';
import { Rating, Trend } from '../case/events/assessment.ts';
import { Confidence } from '../case/fields.ts';
import type { CaseFile } from '../case/case-file.ts';
import { Moment } from '../case/instant.ts';
import type { Library } from '../doctrine/library.ts';
import { methodOf } from '../escalation/method.ts';
import { Region, REGIONS, stateOf } from '../escalation/posture.ts';
import { OpenQuestion } from '../escalation/question-log.ts';
import type { Replay } from '../escalation/replay.ts';
import { replayBy } from '../escalation/replay.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';

const Side = z.strictObject({
  label: z.string(),
  title: z.string(),
  ruleset: z.string(),
  at: Moment.nullable(),
  events: z.int(),
  coverage: Coverage,
  signs: z.array(z.string()).readonly(),
  open: z.array(OpenQuestion).readonly(),
});

const Rated = z
  .strictObject({ rating: Rating, trend: Trend, confidence: Confidence, at: Moment })
  .nullable()
  .meta({ description: 'null: not assessed' });

const pair = <Of extends z.ZodType>(of: Of) => ({ left: of, right: of, same: z.boolean() });

/** Two views of one situation side by side: two dates, two analysts or two branches. */
export const Comparison = z.strictObject({
  format: z.literal('forewarn.comparison/1'),
  framework: z.string(),
  left: Side,
  right: Side,
  posture: z.array(z.strictObject({ region: Region, ...pair(z.string()) })).readonly(),
  factors: z.array(z.strictObject({ factor: z.string(), ...pair(FactorPicture) })).readonly(),
  ratings: z.array(z.strictObject({ indicator: z.string(), ...pair(Rated) })).readonly(),
  rules: z.array(z.strictObject({ rule: z.string(), ...pair(z.boolean().nullable()) })).readonly(),
});
export type Comparison = Readonly<z.infer<typeof Comparison>>;

/** One side: a checked case, a date where it is not the last one, and what it is called. */
export interface ComparedSide {
  readonly label: string;
  readonly caseFile: CaseFile;
  readonly at?: Moment;
}

export interface ComparisonRefusal {
  readonly code: 'different-frameworks';
  readonly left: string;
  readonly right: string;
}

/**
 * The two sides in every region, factor, rule, and indicator that either has rated, in the framework's order. Refused
 * where they are assessed by different frameworks: nothing stands beside anything then.
 */
export const compare = (
  left: ComparedSide,
  right: ComparedSide,
  library?: Library,
): Result<Comparison, ComparisonRefusal> => {
  const frameworks = { left: left.caseFile.framework, right: right.caseFile.framework };
  if (frameworks.left !== frameworks.right) return refused({ code: 'different-frameworks', ...frameworks });
  const { framework } = methodOf(left.caseFile, library);
  const [one, other] = [replayed(left, library), replayed(right, library)];
  const rules = new Set([...Object.keys(one.trace.picture.rules), ...Object.keys(other.trace.picture.rules)]);
  return accepted({
    format: 'forewarn.comparison/1',
    framework: framework.id,
    left: sideOf(left.label, one),
    right: sideOf(right.label, other),
    posture: REGIONS.map((region) => ({
      region,
      ...paired(stateOf(one.record.states, region), stateOf(other.record.states, region)),
    })),
    factors: framework.factors.map(({ id }) => ({
      factor: id,
      ...paired(factorOf(one, id), factorOf(other, id)),
    })),
    ratings: framework.factors
      .flatMap(({ indicators }) => indicators)
      .map(({ id }) => ({ indicator: id, ...paired(ratedIn(one, id), ratedIn(other, id)) }))
      .filter((rated) => rated.left !== null || rated.right !== null),
    rules: [...rules].map((rule) => ({
      rule,
      ...paired(one.trace.picture.rules[rule] ?? null, other.trace.picture.rules[rule] ?? null),
    })),
  });
};

const replayed = ({ caseFile, at }: ComparedSide, library: Library | undefined): Replay =>
  replayBy(methodOf(caseFile, library), caseFile, at);

const sideOf = (label: string, { trace }: Replay): Comparison['left'] => ({
  label,
  title: trace.title,
  ruleset: trace.ruleset,
  at: trace.picture.at,
  events: trace.steps.length,
  coverage: trace.picture.coverage,
  signs: trace.posture.signs,
  open: trace.open,
});

const factorOf = ({ trace }: Replay, id: string): FactorPicture => {
  const factor = trace.picture.factors[id];
  if (factor === undefined) throw new Error(`the picture has no factor ${id}`);
  return factor;
};

const ratedIn = (
  { record }: Replay,
  indicator: string,
): Pick<StandingRating, 'rating' | 'trend' | 'confidence' | 'at'> | null => {
  const rating = Object.values(record.standing.factors)
    .map(({ ratings }) => ratings[indicator])
    .find((each) => each !== undefined);
  if (rating === undefined) return null;
  const { rating: rated, trend, confidence, at } = rating;
  return { rating: rated, trend, confidence, at };
};

/** When it was rated makes no difference; what was rated does. */
const paired = <Of>(left: Of, right: Of): { left: Of; right: Of; same: boolean } => ({
  left,
  right,
  same: withoutDate(left) === withoutDate(right),
});

const withoutDate = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner));
