import { FACTOR_LEVELS, SCALE } from '@forewarn/core';
import type { TruthTree } from '@forewarn/core/explanation';
import type { Leaf } from './leaf.ts';
import { isLeaf } from './leaf.ts';
import { NOT_ASSESSED } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Way } from './ways.ts';
import { membersOf } from './ways.ts';

/** More than any change of ratings spans: what ratings do not move. */
const OUT_OF_REACH = 100;

/**
 * Of ways that do not hold, the one that the nearest changes go by: with most of their indicators, or of the factors of
 * these, in what fails of it. Of several such, the one with the fewest steps to go on its scales; of these, the first.
 */
export const closestOf = (ways: readonly Way[], reading: Reading): Way => {
  const [first, ...others] = ways;
  if (first === undefined) throw new Error('no ways to choose from');
  const stepsOf = (way: Way): number => Math.min(...membersOf(way).map((member) => stepsTo(member, reading)));
  const touched = (way: Way): number => {
    const items = new Set(membersOf(way).flatMap((member) => itemsFailing(member, reading)));
    const weights = (reading.turning ?? []).map((id) =>
      items.has(id) ? 2 : Number(items.has(factorOf(id))),
    );
    return sum(weights);
  };
  return others.reduce((closest, way) => {
    const gain = touched(way) - touched(closest);
    return gain > 0 || (gain === 0 && stepsOf(way) < stepsOf(closest)) ? way : closest;
  }, first);
};

const factorOf = (indicator: string): string => indicator.slice(0, indicator.indexOf('.'));

/** The factors and indicators of the leaves that fail, through the rules that they name. */
const itemsFailing = (tree: TruthTree, reading: Reading): readonly string[] => {
  if (tree.holds) return [];
  const failing = (inner: TruthTree) => itemsFailing(inner, reading);
  if ('not' in tree) return [];
  if ('all' in tree) return tree.all.flatMap(failing);
  if ('any' in tree) return tree.any.flatMap(failing);
  if ('count' in tree) return tree.count.flatMap(failing);
  if ('factor' in tree) return [tree.factor];
  if ('rising' in tree) return [tree.rising];
  if ('indicator' in tree) return [tree.indicator];
  if ('corroborated' in tree) return [tree.corroborated];
  if ('region' in tree) return [];
  const rule = reading.explanation.rules.find(({ id }) => id === tree.rule);
  return rule === undefined ? [] : failing(rule.tree);
};

/** A measure for choosing what to show; what exactly would turn a rule is told by its nearest changes. */
const stepsTo = (tree: TruthTree, reading: Reading): number => {
  if (tree.holds) return 0;
  const steps = (inner: TruthTree): number => stepsTo(inner, reading);
  if (isLeaf(tree)) return stepsOfLeaf(tree, reading);
  if ('all' in tree) return sum(tree.all.map(steps));
  if ('any' in tree) return Math.min(OUT_OF_REACH, ...tree.any.map(steps));
  if ('not' in tree) return 1;
  const missing = tree.atLeast - tree.count.filter(({ holds }) => holds).length;
  return sum(
    tree.count
      .filter(({ holds }) => !holds)
      .map(steps)
      .toSorted((one, other) => one - other)
      .slice(0, missing),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const stepsOfLeaf = (leaf: Leaf, { explanation }: Reading): number => {
  if ('factor' in leaf) return FACTOR_LEVELS.indexOf(leaf.atLeast) - FACTOR_LEVELS.indexOf(leaf.effective);
  if ('indicator' in leaf) return placeOf(leaf.atLeast) - placeOf(leaf.rating);
  if ('corroborated' in leaf) {
    const rating = explanation.basis.ratings[leaf.corroborated]?.rating ?? NOT_ASSESSED;
    return leaf.lacks.length + placeOf('acute') - placeOf(rating);
  }
  if ('rising' in leaf) return 1;
  if ('rule' in leaf)
    return explanation.rules.find(({ id }) => id === leaf.rule)?.nearest.size ?? OUT_OF_REACH;
  return OUT_OF_REACH;
};

const PLACES: readonly string[] = SCALE;

/** Off the scale lies below it. */
const placeOf = (rating: string): number => PLACES.indexOf(rating);
