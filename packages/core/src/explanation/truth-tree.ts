import { z } from 'zod';
import type { FactorPicture } from '../assessment/picture.ts';
import type { RuleFacts, RuleTruths } from '../assessment/rule-truths.ts';
import { conditionHolds, CORROBORATION, lacksForCorroboration, ratingOf } from '../assessment/rule-truths.ts';
import { FactorLevel, isOnScale } from '../assessment/factor-level.ts';
import { Rating, Trend } from '../case/events/assessment.ts';
import type { Leaf } from '../doctrine/leaves-of.ts';
import type { Expression } from '../doctrine/rule-set.ts';

const holds = z.boolean();
const Behind = z
  .array(z.string())
  .readonly()
  .meta({ description: 'the indicators rated on the scale that it rests on' });

const LeafTruth = z.union([
  z.strictObject({ factor: z.string(), atLeast: FactorLevel, effective: FactorLevel, behind: Behind, holds }),
  z.strictObject({
    indicator: z.string(),
    atLeast: Rating,
    rating: z.union([Rating, z.literal('not-assessed')]),
    holds,
  }),
  z.strictObject({ corroborated: z.string(), lacks: z.array(z.enum(CORROBORATION)).readonly(), holds }),
  z.strictObject({ rising: z.string(), trend: Trend, behind: Behind, holds }),
  z.strictObject({ rule: z.string(), holds }),
  z.strictObject({ region: z.string(), is: z.string(), state: z.string().nullable(), holds }),
]);

/** A condition with its truth at every place, and what each leaf was read from. */
export type TruthTree =
  | { readonly all: readonly TruthTree[]; readonly holds: boolean }
  | { readonly any: readonly TruthTree[]; readonly holds: boolean }
  | { readonly not: TruthTree; readonly holds: boolean }
  | { readonly count: readonly TruthTree[]; readonly atLeast: number; readonly holds: boolean }
  | Readonly<z.infer<typeof LeafTruth>>;

export const TruthTree: z.ZodType<TruthTree> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(TruthTree), holds }),
    z.strictObject({ any: z.array(TruthTree), holds }),
    z.strictObject({ not: TruthTree, holds }),
    z.strictObject({ count: z.array(TruthTree), atLeast: z.int().positive(), holds }),
    LeafTruth,
  ]),
);

/** The truth of a condition, place by place. `truths` must hold every rule that it names. */
export const truthTreeOf = (condition: Expression, facts: RuleFacts, truths: RuleTruths): TruthTree => {
  const tree = (inner: Expression): TruthTree => truthTreeOf(inner, facts, truths);
  const holds = conditionHolds(condition, facts, truths);
  if ('all' in condition) return { all: condition.all.map(tree), holds };
  if ('any' in condition) return { any: condition.any.map(tree), holds };
  if ('not' in condition) return { not: tree(condition.not), holds };
  if ('count' in condition) return { count: condition.count.map(tree), atLeast: condition.atLeast, holds };
  return leafOf(condition, facts, holds);
};

const leafOf = (leaf: Leaf, facts: RuleFacts, holds: boolean): TruthTree => {
  if ('factor' in leaf) {
    const { effective } = factorPicture(facts, leaf.factor);
    return { ...leaf, effective, behind: behindOf(facts, leaf.factor), holds };
  }
  if ('rising' in leaf) {
    const { trend } = factorPicture(facts, leaf.rising);
    return { ...leaf, trend, behind: behindOf(facts, leaf.rising), holds };
  }
  if ('indicator' in leaf)
    return { ...leaf, rating: ratingOf(facts.standing, leaf.indicator)?.rating ?? 'not-assessed', holds };
  if ('corroborated' in leaf)
    return { ...leaf, lacks: [...lacksForCorroboration(facts, leaf.corroborated)], holds };
  if ('rule' in leaf) return { ...leaf, holds };
  return { ...leaf, state: facts.regionState(leaf.region) ?? null, holds };
};

const factorPicture = ({ picture }: RuleFacts, factor: string): FactorPicture => {
  const known = picture.factors[factor];
  if (known === undefined) throw new Error(`the picture has no factor ${factor}`);
  return known;
};

/** In the framework's order. */
const behindOf = ({ standing, framework }: RuleFacts, factor: string): readonly string[] => {
  const ratings = standing.factors[factor]?.ratings ?? {};
  const indicators = framework.factors.find(({ id }) => id === factor)?.indicators ?? [];
  return indicators
    .map(({ id }) => id)
    .filter((id) => {
      const standingRating = ratings[id];
      return standingRating !== undefined && isOnScale(standingRating.rating);
    });
};
