import { isLevelAtLeast } from '../assessment/factor-level.ts';
import type { FactorPicture } from '../assessment/picture.ts';
import type { ResponseOption } from '../doctrine/options/response-option.ts';
import type { Crosswalk } from '../frameworks/crosswalk.ts';
import type { InformationGap, OptionCaution, OptionReason } from './options-for-result.ts';

/** The factors, in the framework of a picture, that stand for a factor of `un-2014`. */
export type FactorsFor = (un2014Factor: string) => readonly string[];

/** Carries factors through a crosswalk from `un-2014`. However two factors relate, they share a part, so all relations count. */
export const factorsThrough = ({ from, relations }: Crosswalk): FactorsFor => {
  if (from !== 'un-2014') throw new Error(`options are written for un-2014; this crosswalk is from ${from}`);
  return (factor) => relations.filter((relation) => relation.from === factor).map(({ to }) => to);
};

/** What a picture says of the factors that an option answers: which speak for it, which are stale, which are not known. */
export const factorsAnswered = (
  option: ResponseOption,
  factors: Readonly<Record<string, FactorPicture>>,
  factorsFor: FactorsFor,
): {
  readonly grounds: readonly OptionReason[];
  readonly gaps: readonly InformationGap[];
  readonly stale: readonly OptionCaution[];
} => {
  const carried = [...new Set(option.answers.flatMap((factor) => factorsFor(factor)))].map((factor) => {
    const standing = factors[factor];
    if (standing === undefined)
      throw new Error(`the picture knows no factor ${factor}: ${option.id} answers it`);
    return { factor, ...standing };
  });
  const grounds = carried.filter((factor) => speaksFor(option, factor));
  return {
    grounds: grounds.map(({ factor, effective, trend }) => ({
      kind: 'factor',
      factor,
      level: effective,
      trend,
    })),
    gaps: [
      ...carried
        .filter(({ effective }) => effective === 'unknown')
        .map(({ factor }) => ({ kind: 'unknown', factor }) as const),
      ...option.answers
        .filter((factor) => factorsFor(factor).length === 0)
        .map((factor) => ({ kind: 'not-carried', factor }) as const),
    ],
    stale: grounds.filter(({ stale }) => stale).map(({ factor }) => ({ kind: 'stale', factor })),
  };
};

const speaksFor = ({ pillar }: ResponseOption, { effective, trend }: FactorPicture): boolean =>
  isLevelAtLeast(effective, 'moderate') || (pillar === 'one' && effective === 'low' && trend === 'rising');
