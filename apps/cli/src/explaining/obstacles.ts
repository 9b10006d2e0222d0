import type { TruthTree } from '@forewarn/core/explanation';
import { isLeaf } from './leaf.ts';
import type { Reading } from './reading.ts';
import { whyItFails } from './why.ts';

/** What stands in the way of a region, in short: the rules that hold or do not, and where other regions stand. */
export const obstaclesText = (needs: TruthTree, reading: Reading): string => {
  const rules = new Map(rulesInTheWay(needs).map((leaf) => [leaf.rule, leaf.holds]));
  const named = (truth: boolean) => [...rules].filter(([, holds]) => holds === truth).map(([rule]) => rule);
  const [holding, lacking] = [named(true), named(false)];
  return andList([
    ...(holding.length === 0 ? [] : [`${andList(holding)} ${holding.length === 1 ? 'holds' : 'hold'}`]),
    ...(lacking.length === 0 ? [] : [`${andList(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not hold`]),
    ...regionsInTheWay(needs).flatMap((leaf) => whyItFails(leaf, reading).map(({ text }) => text)),
  ]);
};

/** `a, b and c`. */
export const andList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

type LeafAbout<Key extends string> = Extract<TruthTree, Readonly<Record<Key, unknown>>>;

const rulesInTheWay = (tree: TruthTree): readonly LeafAbout<'rule'>[] =>
  leavesBehind(tree, false).flatMap((leaf) => ('rule' in leaf ? [leaf] : []));

const regionsInTheWay = (tree: TruthTree): readonly LeafAbout<'region'>[] =>
  leavesBehind(tree, false).flatMap((leaf) => ('region' in leaf ? [leaf] : []));

/** The leaves that make a condition as true or as false as it is. */
const leavesBehind = (tree: TruthTree, truth: boolean): readonly TruthTree[] => {
  if (tree.holds !== truth) return [];
  if (isLeaf(tree)) return [tree];
  if ('not' in tree) return leavesBehind(tree.not, !truth);
  if ('all' in tree) return tree.all.flatMap((member) => leavesBehind(member, truth));
  return ('any' in tree ? tree.any : tree.count).flatMap((member) => leavesBehind(member, truth));
};
