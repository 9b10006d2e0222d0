import type { Alternative } from './alternative.ts';
import type { LeafTruth } from './shares-after.ts';
import type { FactorPart } from './split-by-factor.ts';

/** An indicator of a factor: the truth of its own leaves as it stands, and after each of its alternatives. */
export interface OwnTruths {
  readonly present: readonly LeafTruth[];
  readonly after: ReadonlyMap<Alternative, readonly LeafTruth[]>;
}

/**
 * For each indicator of a factor, the place of the first one that it is a twin of: the same wherever inputs are counted,
 * with alternatives that have the same effect on the factor as a whole and are the same wherever inputs are counted. As a
 * rule reads nothing but counts, sets of indicators with the same twins do the same to it.
 */
export const twinsOf = (
  indicators: readonly OwnTruths[],
  { gates, shares }: FactorPart,
): readonly number[] => {
  const countsOf = (truths: readonly LeafTruth[]): string => {
    const holding = new Set(truths.filter(({ holds }) => holds).map(({ place }) => place));
    return [...gates, ...shares]
      .map(({ inputs }) => inputs.filter((input) => holding.has(input)).length)
      .join();
  };
  const signs = indicators.map(({ present, after }) =>
    [countsOf(present), ...[...after].map(([{ effect }, truths]) => `${effect} ${countsOf(truths)}`)].join(
      ';',
    ),
  );
  return signs.map((sign) => signs.indexOf(sign));
};
