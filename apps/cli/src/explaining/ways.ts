import type { TruthTree } from '@forewarn/core/explanation';
import type { Leaf } from './leaf.ts';
import { byWhatTheyAsk, isLeaf } from './leaf.ts';

/** One of several ways to hold: a condition, or leaves that ask for the same and of which any would do. */
export type Way = readonly Leaf[] | Exclude<TruthTree, Leaf>;

export const isGroup = (way: Way): way is readonly Leaf[] => !('holds' in way);

export const membersOf = (way: Way): readonly TruthTree[] => (isGroup(way) ? way : [way]);

/** The ways in which an `any` can hold, in its order; leaves that ask for the same stand where the first of them does. */
export const waysOf = (tree: TruthTree): readonly Way[] => {
  const members = alternativesIn(tree);
  const groups = byWhatTheyAsk(members.filter(isLeaf));
  return members.flatMap((member): readonly Way[] => {
    if (!isLeaf(member)) return [member];
    return groups.filter(([first]) => first === member);
  });
};

/** Alternatives within alternatives are alternatives. */
const alternativesIn = (tree: TruthTree): readonly TruthTree[] =>
  'any' in tree ? tree.any.flatMap(alternativesIn) : [tree];
