import type { Factor, Framework, Indicator } from './framework.ts';
import { UN_2014 } from './un-2014/index.ts';

export const FRAMEWORKS: readonly Framework[] = [UN_2014];

/** The framework of that id, or nothing. */
export const findFramework = (id: string): Framework | undefined =>
  FRAMEWORKS.find((framework) => framework.id === id);

/** Each indicator of a framework by its id, with the factor that it belongs to. */
export const indicatorsOf = (
  framework: Framework,
): ReadonlyMap<string, { factor: Factor; indicator: Indicator }> =>
  new Map(
    framework.factors.flatMap((factor) =>
      factor.indicators.map((indicator) => [indicator.id, { factor, indicator }] as const),
    ),
  );
