import type { Alternative } from './alternative.ts';
import type { AskedRule } from './asked-rule.ts';
import { choicesOf } from './combinations.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { jointTruth } from './joint-truth.ts';

/**
 * The ratings that turn a rule with the fewest steps on the scale, for a set of indicators that can turn it; among
 * several, the lower rating of the first indicator in the framework's order that they differ in.
 */
export const leastSteps = (rule: AskedRule, holds: boolean, set: IndicatorSet): readonly Alternative[] => {
  const choices = choicesOf(set.map((place) => alternativesAt(rule, place))).toSorted(
    (one, other) => stepsOf(one) - stepsOf(other),
  );
  const least = choices.find((changes) => truthAfter(rule, changes) !== holds);
  if (least === undefined) throw new Error(`the indicators at ${set.join()} do not turn the rule`);
  return least;
};

const alternativesAt = ({ factors }: AskedRule, place: number): readonly Alternative[] =>
  factors.flatMap(({ alternatives, firstPlace }) => alternatives[place - firstPlace] ?? []);

const truthAfter = ({ factors, joint }: AskedRule, changes: readonly Alternative[]): boolean => {
  const shares = factors.map(({ present, alternatives, sharesAfter }) => {
    const own = changes.filter((change) => alternatives.some((ofOne) => ofOne.includes(change)));
    return own.length === 0 ? present : sharesAfter(own);
  });
  return jointTruth(joint, shares, shares).must;
};

const stepsOf = (changes: readonly Alternative[]): number =>
  changes.reduce((sum, { steps }) => sum + steps, 0);
