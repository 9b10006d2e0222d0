import type { FrameworkEdition } from './edition.ts';
import * as editions from './editions.ts';
import type { Factor, Framework, Indicator } from './framework.ts';

/** The frameworks that ship, the newest first. */
export const EDITIONS: readonly FrameworkEdition[] = Object.values(editions).toSorted((one, other) =>
  other.framework.date.localeCompare(one.framework.date, 'en'),
);

export const FRAMEWORKS: readonly Framework[] = EDITIONS.map(({ framework }) => framework);

/** Each indicator of a framework by its id, with the factor that it belongs to. */
export const indicatorsOf = (
  framework: Framework,
): ReadonlyMap<string, { factor: Factor; indicator: Indicator }> =>
  new Map(
    framework.factors.flatMap((factor) =>
      factor.indicators.map((indicator) => [indicator.id, { factor, indicator }] as const),
    ),
  );
