import type { TruthTree } from '@forewarn/core/explanation';
import { closestOf } from './closest.ts';
import type { Leaf } from './leaf.ts';
import { byWhatTheyAsk, isLeaf } from './leaf.ts';
import { sentencesOf } from './leaf-sentences.ts';
import type { Clause, Reading } from './reading.ts';
import type { Way } from './ways.ts';
import { isGroup, membersOf, waysOf } from './ways.ts';

/** What stands in the way of a condition that does not hold, and only that: of alternatives, the closest. */
export const whyItFails = (tree: TruthTree, reading: Reading, depth = 0): readonly Clause[] => {
  if (isLeaf(tree)) return [failing([tree], reading, depth)];
  if ('not' in tree) return whyItHolds(tree.not, reading, depth);
  if ('all' in tree)
    return tree.all.filter(({ holds }) => !holds).flatMap((member) => whyItFails(member, reading, depth));
  if ('count' in tree) return whyTooFew(tree, reading, depth);
  const ways = waysOf(tree);
  const [only] = ways;
  if (only === undefined) return [said('in this rule set it never holds', depth)];
  if (ways.length === 1) return failingWay(only, reading, depth);
  if (ways.every(isGroup))
    return [
      said('any one of these would do, and none is so:', depth),
      ...ways.flatMap((way) => failingWay(way, reading, depth + 1)),
    ];
  const closest = closestOf(ways, reading);
  return headed(`none of ${ways.length} ways is open; the closest:`, depth, (inner) =>
    failingWay(closest, reading, inner),
  );
};

/** What a condition holds by: of alternatives, the first that holds. */
export const whyItHolds = (tree: TruthTree, reading: Reading, depth = 0): readonly Clause[] => {
  if (isLeaf(tree)) return [holding([tree], reading, depth)];
  if ('not' in tree) return whyItFails(tree.not, reading, depth);
  if ('all' in tree) return tree.all.flatMap((member) => whyItHolds(member, reading, depth));
  if ('count' in tree) return whyEnough(tree, reading, depth);
  const ways = waysOf(tree);
  const open = ways.filter((way) => membersOf(way).some(({ holds }) => holds));
  const [first] = open;
  if (first === undefined) return [];
  if (open.length === 1) return holdingWay(first, reading, depth);
  return headed(`${open.length} of ${ways.length} ways are open; the first:`, depth, (inner) =>
    holdingWay(first, reading, inner),
  );
};

type Count = Extract<TruthTree, { count: unknown }>;

/** The members of a count where all are leaves that ask for the same. */
const oneGroupIn = ({ count }: Count): readonly Leaf[] | undefined => {
  const leaves = count.filter(isLeaf);
  return leaves.length === count.length && byWhatTheyAsk(leaves).length === 1 ? leaves : undefined;
};

const whyTooFew = (tree: Count, reading: Reading, depth: number): readonly Clause[] => {
  const { count, atLeast } = tree;
  const held = count.filter(({ holds }) => holds).length;
  const group = oneGroupIn(tree);
  if (group !== undefined) {
    const { tooFew, indicators } = sentencesOf(group, reading);
    return [{ text: tooFew(held, atLeast), depth, indicators }];
  }
  return [
    said(
      `of ${count.length} conditions ${held} ${held === 1 ? 'holds' : 'hold'}, ${atLeast} asked; what fails:`,
      depth,
    ),
    ...count.filter(({ holds }) => !holds).flatMap((member) => whyItFails(member, reading, depth + 1)),
  ];
};

const whyEnough = (tree: Count, reading: Reading, depth: number): readonly Clause[] => {
  const held = tree.count.filter(({ holds }) => holds);
  const group = oneGroupIn(tree)?.filter(({ holds }) => holds);
  return group === undefined
    ? held.flatMap((member) => whyItHolds(member, reading, depth))
    : [holding(group, reading, depth)];
};

const failingWay = (way: Way, reading: Reading, depth: number): readonly Clause[] =>
  isGroup(way) ? [failing(way, reading, depth)] : whyItFails(way, reading, depth);

const holdingWay = (way: Way, reading: Reading, depth: number): readonly Clause[] =>
  isGroup(way)
    ? [
        holding(
          way.filter(({ holds }) => holds),
          reading,
          depth,
        ),
      ]
    : whyItHolds(way, reading, depth);

const failing = (leaves: readonly Leaf[], reading: Reading, depth: number): Clause => {
  const { fails, indicators } = sentencesOf(leaves, reading);
  return { text: fails, depth, indicators };
};

const holding = (leaves: readonly Leaf[], reading: Reading, depth: number): Clause => {
  const { holds, indicators } = sentencesOf(leaves, reading);
  return { text: holds, depth, indicators };
};

const said = (text: string, depth: number): Clause => ({ text, depth, indicators: [] });

/** A heading over several clauses; before a single one, on its line. */
const headed = (
  text: string,
  depth: number,
  clauses: (depth: number) => readonly Clause[],
): readonly Clause[] => {
  const [only, ...others] = clauses(depth + 1);
  return only !== undefined && others.length === 0
    ? [{ ...only, text: `${text} ${only.text}`, depth }]
    : [said(text, depth), ...clauses(depth + 1)];
};
