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
  const ranges = Array.from({ length: size + 1 }, (_, left) =>
    present.map((shares, factor) => rangeOf(shares, outcomes[factor] ?? [], left)),
  );
  const found: Combination[] = [];
  const extend = (chosen: Combination, fixed: readonly Shares[], left: number): void => {
    const free = present.slice(fixed.length);
    const range = ranges[left]?.slice(fixed.length) ?? [];
    const { must, can } =
      left === 0
        ? jointTruth(joint, [...fixed, ...free], [...fixed, ...free])
        : jointTruth(
            joint,
            [...fixed, ...range.map(({ least }) => least)],
            [...fixed, ...range.map(({ most }) => most)],
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

/** The least and the most that a factor can give, share by share, with so many changes. */
const rangeOf = (shares: Shares, outcomes: readonly Outcome[], changes: number) => {
  const reachable = [shares, ...outcomes.filter(({ size }) => size <= changes).map((each) => each.shares)];
  const extreme = (of: (...values: number[]) => number): Shares =>
    shares.map((_, share) => of(...reachable.map((each) => each[share] ?? 0)));
  return { least: extreme(Math.min), most: extreme(Math.max) };
};
