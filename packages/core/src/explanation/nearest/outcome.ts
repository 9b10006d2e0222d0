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

interface GrowingOutcome extends Outcome {
  readonly sets: IndicatorSet[];
}

/**
 * What `size` changes in a factor can make it give and fewer cannot; `before` are the outcomes of fewer. A set that
 * reaches two outcomes is the same object in both. Sets of the same twins reach the same ones, so one of them is tried.
 */
export const outcomesOfSize = (
  factor: AskedFactor,
  place: number,
  size: number,
  before: readonly Outcome[],
): readonly Outcome[] => {
  const { alternatives, twins, firstPlace } = factor;
  const reached = new Set([factor.present, ...before.map(({ shares }) => shares)].map(String));
  const found = new Map<string, GrowingOutcome>();
  const outcomesOf = (indicators: readonly number[]): ReadonlySet<GrowingOutcome> => {
    const outcomes = new Set<GrowingOutcome>();
    for (const changes of choicesOf(indicators.map((indicator) => alternatives[indicator] ?? []))) {
      const shares = factor.sharesAfter(changes);
      const key = String(shares);
      if (reached.has(key)) continue;
      const outcome = found.get(key) ?? { factor: place, size, shares, sets: [] };
      found.set(key, outcome);
      outcomes.add(outcome);
    }
    return outcomes;
  };
  const known = new Map<string, ReadonlySet<GrowingOutcome>>();
  for (const indicators of subsetsOf([...alternatives.keys()], size)) {
    const set = indicators.map((indicator) => firstPlace + indicator);
    const kind = String(indicators.map((indicator) => twins[indicator] ?? indicator).toSorted(ascending));
    const outcomes = known.get(kind) ?? outcomesOf(indicators);
    known.set(kind, outcomes);
    for (const { sets } of outcomes) sets.push(set);
  }
  return [...found.values()];
};

const ascending = (one: number, other: number): number => one - other;
