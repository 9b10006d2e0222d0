import type { Shares } from './joint-truth.ts';
import { jointTruth } from './joint-truth.ts';
import type { Outcome } from './outcome.ts';
import type { JointGate } from './split-by-factor.ts';

/** Outcomes of different factors, in the framework's order. */
export type Combination = readonly Outcome[];

/**
 * The combinations of outcomes, of `size` changes together, after which a rule no longer is what it is. A branch is left
 * as soon as nothing that the remaining changes could do in the remaining factors would turn the rule.
 */
export const turningCombinations = (
  joint: readonly JointGate[],
  present: readonly Shares[],
  outcomes: readonly (readonly Outcome[])[],
  size: number,
): readonly Combination[] => {
  const holds = jointTruth(joint, present, present).must;
  const ranges = Array.from({ length: size + 1 }, (_, left) => rangesOf(present, outcomes, left));
  const found: Combination[] = [];
  const extend = (chosen: Combination, fixed: readonly Shares[], left: number): void => {
    const { least = [], most = [] } = ranges[left] ?? {};
    const { must, can } = jointTruth(
      joint,
      [...fixed, ...least.slice(fixed.length)],
      [...fixed, ...most.slice(fixed.length)],
    );
    if (holds ? must : !can) return;
    if (left === 0) {
      found.push(chosen);
      return;
    }
    for (let factor = fixed.length; factor < present.length; factor += 1) {
      const before = [...fixed, ...present.slice(fixed.length, factor)];
      for (const outcome of outcomes[factor] ?? [])
        if (outcome.size <= left)
          extend([...chosen, outcome], [...before, outcome.shares], left - outcome.size);
    }
  };
  extend([], [], size);
  return found;
};

/** The least and the most that each factor can give, share by share, with up to so many changes. */
const rangesOf = (
  present: readonly Shares[],
  outcomes: readonly (readonly Outcome[])[],
  changes: number,
): { readonly least: readonly Shares[]; readonly most: readonly Shares[] } => {
  const reachable = present.map((shares, factor) => [
    shares,
    ...(outcomes[factor] ?? []).filter(({ size }) => size <= changes).map((outcome) => outcome.shares),
  ]);
  const extremes = (of: (one: number, other: number) => number): readonly Shares[] =>
    reachable.map((each) =>
      each.reduce((extreme, shares) => shares.map((count, share) => of(count, extreme[share] ?? count))),
    );
  return { least: extremes(Math.min), most: extremes(Math.max) };
};
