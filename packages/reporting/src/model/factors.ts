import type { Factor, FactorPicture } from '@forewarn/core';
import { FACTOR_LEVELS } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

export const FactorEntry = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.string().meta({ description: 'common, or the crime that it is specific to' }),
    effective: z.string().meta({ description: 'the level that counts, as an id' }),
    level: z.string().meta({ description: 'the level that counts, in words' }),
    suggested: z.string().meta({ description: 'what the ratings suggest, in words' }),
    judged: z.string().nullable().meta({ description: 'what analysts judged, in words' }),
    trend: z.string(),
    assessed: z.int(),
    applicable: z.int(),
    isStale: z.boolean(),
    isToReview: z.boolean().meta({ description: 'the suggestion has changed since the level was judged' }),
  })
  .meta({ description: 'a factor of the framework at the date of the brief' });
export type FactorEntry = Readonly<z.infer<typeof FactorEntry>>;

export const FactorName = z.strictObject({ id: z.string(), title: z.string() });
export type FactorName = Readonly<z.infer<typeof FactorName>>;

/** Every factor of the framework, in its order. */
export const describeFactors = (context: BriefContext): readonly FactorEntry[] =>
  context.framework.factors.map((factor) => describeFactor(factor, pictureOf(context, factor.id), context));

const pictureOf = ({ trace }: BriefContext, factor: string): FactorPicture => {
  const picture = trace.picture.factors[factor];
  if (picture === undefined) throw new Error(`the picture has no factor ${factor}`);
  return picture;
};

const describeFactor = (factor: Factor, picture: FactorPicture, { wording }: BriefContext): FactorEntry => ({
  id: factor.id,
  title: factor.title,
  kind: factor.kind,
  effective: picture.effective,
  level: wording.levels[picture.effective] ?? picture.effective,
  suggested: wording.levels[picture.suggested] ?? picture.suggested,
  judged: picture.judged === null ? null : (wording.levels[picture.judged] ?? picture.judged),
  trend: wording.trends[picture.trend] ?? picture.trend,
  assessed: picture.coverage.assessed,
  applicable: picture.coverage.applicable,
  isStale: picture.stale,
  isToReview: picture.review,
});

/** The factors that weigh: at least moderate, the highest first, rising before others. */
export const weighingFactors = (context: BriefContext): readonly Factor[] =>
  context.framework.factors
    .map((factor) => ({ factor, picture: pictureOf(context, factor.id) }))
    .filter(({ picture }) => rankOf(picture) >= FACTOR_LEVELS.indexOf('moderate'))
    .toSorted(
      (one, other) => rankOf(other.picture) - rankOf(one.picture) || rise(other.picture) - rise(one.picture),
    )
    .map(({ factor }) => factor);

const rankOf = ({ effective }: FactorPicture): number => FACTOR_LEVELS.indexOf(effective);
const rise = ({ trend }: FactorPicture): number => (trend === 'rising' ? 1 : 0);

const nameOf = ({ id, title }: Factor): FactorName => ({ id, title });

/** Factors of which nothing, and of which something, was rated on the scale. */
export const describeCoverage = (context: BriefContext) => {
  const isAssessed = ({ id }: Factor) => pictureOf(context, id).coverage.assessed > 0;
  return {
    assessed: context.framework.factors.filter(isAssessed).map(nameOf),
    notAssessed: context.framework.factors.filter((factor) => !isAssessed(factor)).map(nameOf),
    stale: context.framework.factors.filter(({ id }) => pictureOf(context, id).stale).map(nameOf),
    toReview: context.framework.factors.filter(({ id }) => pictureOf(context, id).review).map(nameOf),
  };
};
