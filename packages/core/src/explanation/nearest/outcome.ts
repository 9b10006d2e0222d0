import { choicesOf, subsetsOf } from './combinations.ts';
import type { AskedFactor } from './asked-rule.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { Shares } from './joint-truth.ts';

/** What the least number of changes in one factor can make it give, with every set of its indicators that can do it. */
export interface Outcome {
  readonly factor: number;
  readonly size: number;
  readonly shares: Shares;
  readonly sets: readonly IndicatorSet[];
}

/**
 * What `size` changes in a factor can make it give and fewer cannot. `before` are the outcomes of fewer. A set that reaches
 * two of them is the same object in both.
 */
export const outcomesOfSize = (
  { alternatives, sharesAfter, firstPlace, present }: AskedFactor,
  factor: number,
  size: number,
  before: readonly Outcome[] = [],
): readonly Outcome[] => {
  const reached = new Set([present, ...before.map(({ shares }) => shares)].map((shares) => shares.join()));
  const found = new Map<string, { factor: number; size: number; shares: Shares; sets: IndicatorSet[] }>();
  for (const places of subsetsOf([...alternatives.keys()], size)) {
    const set = places.map((place) => firstPlace + place);
    for (const changes of choicesOf(places.map((place) => alternatives[place] ?? []))) {
      const shares = sharesAfter(changes);
      const key = shares.join();
      if (reached.has(key)) continue;
      const outcome = found.get(key) ?? { factor, size, shares, sets: [] };
      found.set(key, outcome);
      if (outcome.sets.at(-1) !== set) outcome.sets.push(set);
    }
  }
  return [...found.values()];
};
