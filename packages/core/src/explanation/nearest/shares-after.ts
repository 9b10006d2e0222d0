import { recordPictureEvent } from '../../assessment/record-picture-event.ts';
import type { RuleFacts } from '../../assessment/rule-truths.ts';
import { conditionHolds } from '../../assessment/rule-truths.ts';
import { pictureAt } from '../../assessment/picture.ts';
import type { Alternative } from './alternative.ts';
import { indicatorOf } from './condition.ts';
import type { Shares } from './joint-truth.ts';
import type { FactorPart } from './split-by-factor.ts';

/** What a factor gives to the joint gates of a rule after some changes, each of another of its indicators. */
export type SharesAfter = (changes: readonly Alternative[]) => Shares;

/** The truth of the leaf at a place of a factor's part. */
export interface LeafTruth {
  readonly place: number;
  readonly holds: boolean;
}

/**
 * The leaves are read by the rules' own reading of them, never told a second time here. A leaf of one indicator depends
 * on its rating alone. The level and the trend of the factor depend only on how many ratings stand at each value and on
 * the balance of rising over falling, so they are read once for all changes of one effect.
 */
export const sharesAfterIn = (
  factor: string,
  part: FactorPart,
  ownTruths: ReadonlyMap<Alternative, readonly LeafTruth[]>,
  facts: RuleFacts,
): SharesAfter => {
  const present: boolean[] = [];
  for (const { place, leaf } of part.leaves) present[place] = conditionHolds(leaf, facts, {});
  const known = new Map<number, readonly LeafTruth[]>();
  const wholeTruths = (changes: readonly Alternative[]): readonly LeafTruth[] => {
    const effect = changes.reduce((sum, change) => sum + change.effect, 0);
    const truths = known.get(effect) ?? readWhole(factor, part, changes, facts);
    known.set(effect, truths);
    return truths;
  };
  return (changes) => {
    const truths = [...present];
    for (const change of changes)
      for (const { place, holds } of ownTruths.get(change) ?? []) truths[place] = holds;
    for (const { place, holds } of wholeTruths(changes)) truths[place] = holds;
    return sharesOf(part, truths);
  };
};

/** The leaves of one indicator. They do not read the picture. */
export const ownTruthsOf = (
  indicator: string,
  { leaves }: FactorPart,
  facts: RuleFacts,
): readonly LeafTruth[] =>
  leaves
    .filter(({ leaf }) => indicatorOf(leaf) === indicator)
    .map(({ place, leaf }) => ({ place, holds: conditionHolds(leaf, facts, {}) }));

/** The leaves of the factor's level and trend after some changes. */
const readWhole = (
  factor: string,
  { leaves }: FactorPart,
  changes: readonly Alternative[],
  { framework, ...facts }: RuleFacts,
): readonly LeafTruth[] => {
  const whole = leaves.filter(({ leaf }) => indicatorOf(leaf) === undefined);
  if (whole.length === 0) return [];
  const standing = changes.reduce((before, { event }) => recordPictureEvent(before, event), facts.standing);
  const alone = { ...framework, factors: framework.factors.filter(({ id }) => id === factor) };
  const picture = pictureAt(standing, alone, facts.instant);
  return whole.map(({ place, leaf }) => ({
    place,
    holds: conditionHolds(leaf, { ...facts, framework, standing, picture }, {}),
  }));
};

/** Fills in the gates among the truths of the leaves, and sums up. */
const sharesOf = ({ gates, shares }: FactorPart, truths: boolean[]): Shares => {
  for (const { place, inputs, atLeast, negated } of gates)
    truths[place] = countHolding(inputs, truths) >= atLeast !== negated;
  return shares.map(({ inputs, floor, cap }) => Math.min(cap, Math.max(floor, countHolding(inputs, truths))));
};

const countHolding = (places: readonly number[], truths: readonly boolean[]): number => {
  let count = 0;
  for (const place of places) if (truths[place] === true) count += 1;
  return count;
};
