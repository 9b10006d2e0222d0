import type { TruthTree } from '@forewarn/core/explanation';

export type Leaf = Exclude<
  TruthTree,
  { all: unknown } | { any: unknown } | { not: unknown } | { count: unknown }
>;

export const isLeaf = (tree: TruthTree): tree is Leaf =>
  !('all' in tree || 'any' in tree || 'not' in tree || 'count' in tree);

/** The leaves that ask for the same of different items stand together. */
export const byWhatTheyAsk = (leaves: readonly Leaf[]): readonly (readonly Leaf[])[] => [
  ...Map.groupBy(leaves, (leaf) => {
    if ('region' in leaf) return `region ${leaf.region} ${leaf.is}`;
    const kind = ['factor', 'indicator', 'corroborated', 'rising', 'rule'].find((each) => each in leaf);
    return `${kind} ${'atLeast' in leaf ? leaf.atLeast : ''}`;
  }).values(),
];

/** What is said of leaves of which one would do: where all hold, where none does, where fewer do than a count asks. */
export interface LeafSentences {
  readonly holds: string;
  readonly fails: string;
  readonly tooFew: (held: number, atLeast: number) => string;
  /** Those that the sentences go into. */
  readonly indicators: readonly string[];
}
