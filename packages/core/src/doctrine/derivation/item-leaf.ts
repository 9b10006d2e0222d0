import type { Expression } from '../rule-set.ts';

/** A leaf that speaks of an item of the framework: a factor or an indicator. */
export type ItemLeaf = Extract<
  Expression,
  { factor: string } | { rising: string } | { indicator: string } | { corroborated: string }
>;

/** The factor or indicator that a leaf speaks of. */
export const itemOf = (leaf: ItemLeaf): string => {
  if ('factor' in leaf) return leaf.factor;
  if ('rising' in leaf) return leaf.rising;
  return 'indicator' in leaf ? leaf.indicator : leaf.corroborated;
};

/** The same leaf of another item. */
export const ofItem = (leaf: ItemLeaf, item: string): ItemLeaf => {
  if ('factor' in leaf) return { ...leaf, factor: item };
  if ('rising' in leaf) return { rising: item };
  return 'indicator' in leaf ? { ...leaf, indicator: item } : { corroborated: item };
};
