import type { IndicatorSet } from './indicator-set.ts';
import { compareSets } from './indicator-set.ts';
import type { Combination } from './turning-combinations.ts';

/** How many sets there are, and the first of them in the framework's order. */
export interface ChangeSets {
  readonly count: number;
  readonly first: readonly IndicatorSet[];
}

/** Sets, each once: how many there are, and they themselves in the framework's order. */
interface Sets {
  readonly count: number;
  readonly inOrder: () => Iterable<IndicatorSet>;
}

/** How many sets of indicators can bring about one of these combinations, and the first of them in the framework's order. */
export const setsBehind = (combinations: readonly Combination[], limit: number): ChangeSets => {
  const shapes = [...Map.groupBy(combinations, shapeOf).values()].map(unionOf);
  return {
    count: shapes.reduce((sum, { count }) => sum + count, 0),
    first: firstInOrder(
      shapes.map(({ inOrder }) => inOrder()),
      limit,
    ),
  };
};

/** How many changes fall to which factors: no set has two shapes. */
const shapeOf = (combination: Combination): string =>
  combination.map(({ factor, size }) => `${factor}:${size}`).join(' ');

/** The sets behind combinations of one shape: those that do the same in the first factor share what may follow. */
const unionOf = (combinations: readonly Combination[]): Sets => {
  if (combinations.some(({ length }) => length === 0)) return { count: 1, inOrder: () => [[]] };
  const byFirst = [...Map.groupBy(combinations, ([first]) => first)];
  const followers = new Map<string, Sets>();
  const reaching = new Map<IndicatorSet, number[]>();
  for (const [place, [outcome]] of byFirst.entries())
    for (const set of outcome?.sets ?? []) reaching.set(set, [...(reaching.get(set) ?? []), place]);
  const followersOf = (places: readonly number[]): Sets => {
    const key = places.join();
    const rest =
      followers.get(key) ??
      unionOf(places.flatMap((place) => byFirst[place]?.[1] ?? []).map(([, ...tail]) => tail));
    followers.set(key, rest);
    return rest;
  };
  const heads = [...reaching]
    .map(([set, places]) => ({ set, rest: followersOf(places) }))
    .toSorted((one, other) => compareSets(one.set, other.set));
  return {
    count: heads.reduce((sum, { rest }) => sum + rest.count, 0),
    *inOrder() {
      for (const { set, rest } of heads) for (const tail of rest.inOrder()) yield [...set, ...tail];
    },
  };
};

/** The first of several lists, each in order. */
const firstInOrder = (lists: readonly Iterable<IndicatorSet>[], limit: number): readonly IndicatorSet[] => {
  const first: IndicatorSet[] = [];
  for (const list of lists) {
    for (const set of list) {
      const place = first.findLastIndex((other) => compareSets(other, set) < 0) + 1;
      if (place >= limit) break;
      first.splice(place, 0, set);
      first.length = Math.min(first.length, limit);
    }
  }
  return first;
};
