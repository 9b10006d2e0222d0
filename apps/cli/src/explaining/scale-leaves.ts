import { FACTOR_LEVELS, SCALE } from '@forewarn/core';
import type { Leaf, LeafSentences } from './leaf.ts';
import type { Reading } from './reading.ts';
import { grouped, listOfFactors, NOT_ASSESSED, ratingIn } from './reading.ts';

/** Items that stand somewhere on a scale, and what is asked of them. */
interface Scaled {
  readonly ids: readonly string[];
  readonly noun: 'factor' | null;
  readonly valueOf: (id: string) => string;
  readonly order: readonly string[];
  readonly ask: string;
  /** Nothing more could be asked: what holds stands just where it is asked to. */
  readonly isTop: boolean;
  /** What one item's value rests on. */
  readonly behind: string;
  readonly indicators: readonly string[];
}

const sentences = ({ ids, noun, valueOf, order, ask, isTop, behind, indicators }: Scaled): LeafSentences => {
  const listed = (some: readonly string[]) => (noun === null ? some.join(', ') : listOfFactors(some));
  const several = noun === null ? '' : `${noun}s `;
  const standing = grouped(ids, valueOf, order, listed);
  const asked = isTop ? ask : `at least ${ask}`;
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    const is = `${noun === null ? '' : `${noun} `}${only} is ${valueOf(only)}`;
    const rest = behind === '' ? '' : ` (${behind})`;
    return {
      fails: `${is}, ${asked} asked${rest}`,
      holds: isTop ? `${is}${rest}` : `${is}, ${asked} asked${rest}`,
      tooFew: () => `${is}, ${asked} asked${rest}`,
      indicators,
    };
  }
  return {
    fails: `none of ${several}${listed(ids)} is ${asked} (${standing})`,
    holds: isTop ? `${several}${listed(ids)} are ${ask}` : `${several}${standing}, ${asked} asked`,
    tooFew: (held, atLeast) =>
      `of ${several}${listed(ids)}, ${held} ${held === 1 ? 'is' : 'are'} ${asked}, ${atLeast} asked (${standing})`,
    indicators,
  };
};

/** Factors of which the same level is asked. A level that somebody judged says so: its ratings need not amount to it. */
export const factorSentences = (leaves: readonly Leaf[], reading: Reading): LeafSentences => {
  const { wording, trace } = reading;
  const factors = new Map(leaves.flatMap((leaf) => ('factor' in leaf ? [[leaf.factor, leaf] as const] : [])));
  const [first] = factors.values();
  const behind = factors.size === 1 ? (first?.behind ?? []) : [];
  const words = (level: string) => wording.levels[level] ?? level;
  return sentences({
    ids: [...factors.keys()],
    noun: 'factor',
    valueOf: (id) => {
      const level = factors.get(id)?.effective ?? 'unknown';
      return trace.picture.factors[id]?.judged === level ? `${words(level)} as judged` : words(level);
    },
    order: FACTOR_LEVELS.flatMap((level) => [words(level), `${words(level)} as judged`]),
    ask: words(first?.atLeast ?? ''),
    isTop: first?.atLeast === FACTOR_LEVELS.at(-1),
    behind: ratingsOf(behind, reading),
    indicators: behind,
  });
};

/** Indicators of which the same rating is asked. */
export const indicatorSentences = (leaves: readonly Leaf[], reading: Reading): LeafSentences => {
  const asked = leaves.flatMap((leaf) => ('indicator' in leaf ? [leaf] : []));
  const ids = asked.map(({ indicator }) => indicator);
  const atLeast = asked[0]?.atLeast ?? 'acute';
  return sentences({
    ids,
    noun: null,
    valueOf: (id) => ratedAs(id, reading),
    order: ratingOrder(ids, reading),
    ask: ratingIn(reading, ids[0] ?? '', atLeast),
    isTop: atLeast === SCALE.at(-1),
    behind: '',
    indicators: ids,
  });
};

/** Factors that are asked to be rising. */
export const trendSentences = (leaves: readonly Leaf[], { wording }: Reading): LeafSentences => {
  const trends = new Map(
    leaves.flatMap((leaf) => ('rising' in leaf ? [[leaf.rising, leaf.trend] as const] : [])),
  );
  const words = (trend: string) => wording.trends[trend] ?? trend;
  return sentences({
    ids: [...trends.keys()],
    noun: 'factor',
    valueOf: (id) => words(trends.get(id) ?? 'steady'),
    order: ['falling', 'steady', 'rising'].map(words),
    ask: words('rising'),
    isTop: true,
    behind: '',
    indicators: [],
  });
};

const ratedAs = (id: string, reading: Reading): string =>
  ratingIn(reading, id, reading.explanation.basis.ratings[id]?.rating ?? NOT_ASSESSED);

const ratingOrder = (ids: readonly string[], reading: Reading): readonly string[] => [
  ...new Set(
    [NOT_ASSESSED, 'not-applicable', 'not-assessable', ...SCALE].flatMap((rating) =>
      ids.map((id) => ratingIn(reading, id, rating)),
    ),
  ),
];

/** `7.5 Acute; 7.8, 7.12 Present`. */
const ratingsOf = (ids: readonly string[], reading: Reading): string =>
  grouped(ids, (id) => ratedAs(id, reading), ratingOrder(ids, reading));
