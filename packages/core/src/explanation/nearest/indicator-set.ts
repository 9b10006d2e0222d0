/** Indicators by their places in the framework, ascending. */
export type IndicatorSet = readonly number[];

/** The framework's order of sets of one size: by their first indicators, then by their second ones, and so on. */
export const compareSets = (one: IndicatorSet, other: IndicatorSet): number => {
  const differing = one.findIndex((place, index) => place !== other[index]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
};
