import type { AskedRule } from './asked-rule.ts';
import type { ChangeSets } from './change-sets.ts';
import { setsBehind } from './change-sets.ts';
import { jointTruth } from './joint-truth.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOfSize } from './outcome.ts';
import { turningCombinations } from './turning-combinations.ts';

const SIZES = [1, 2, 3] as const;
const LARGEST = 3;

/**
 * The smallest sets of indicators whose ratings can be changed so that a rule turns, of at most three indicators: their
 * size, their number, and the first of them. Nothing when there are none.
 *
 * Why it is exact. What changes do to a rule is told by what each factor then gives to it: its outcome. Take a set that
 * turns the rule and is of the smallest size that does. In each factor no fewer changes bring about the outcome there,
 * or the others with those fewer would be a smaller set. So it is enough to know, for each outcome of each factor, the
 * sets of fewest changes that bring it about, and to try the combinations of outcomes.
 */
export const turningSets = (
  { factors, joint }: AskedRule,
  limit: number,
): (ChangeSets & { readonly size: 1 | 2 | 3 }) | undefined => {
  const present = factors.map((factor) => factor.present);
  const outcomes: (readonly Outcome[])[] = factors.map(() => []);
  for (const size of SIZES) {
    for (const [place, factor] of factors.entries()) {
      const found = outcomes[place] ?? [];
      // The largest outcomes leave no change for another factor, so most factors need not be asked for them.
      if (size === LARGEST && !canTurnAlone({ factors, joint }, place)) continue;
      outcomes[place] = [...found, ...outcomesOfSize(factor, place, size, found)];
    }
    const combinations = turningCombinations(joint, present, outcomes, size);
    if (combinations.length > 0) return { size, ...setsBehind(combinations, limit) };
  }
  return undefined;
};

/** Whether a rule could turn if one factor gave anything at all. */
const canTurnAlone = ({ factors, joint }: AskedRule, place: number): boolean => {
  const withIts = (bound: 'floor' | 'cap') =>
    factors.map(({ present, part }, each) =>
      each === place ? part.shares.map((share) => share[bound]) : present,
    );
  const present = factors.map((factor) => factor.present);
  const { must, can } = jointTruth(joint, withIts('floor'), withIts('cap'));
  return jointTruth(joint, present, present).must ? !must : can;
};
