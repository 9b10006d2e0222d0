import type { Factor, FactorLevel, FactorPicture, Moment, Trace } from '@forewarn/core';
import { FACTOR_LEVELS } from '@forewarn/core';

/** The factors at a date. */
export interface PictureAt {
  readonly at: Moment;
  readonly factors: Trace['picture']['factors'];
}

/** A level that a factor had for a while. */
interface LevelSpan {
  readonly level: FactorLevel;
  readonly from: Moment;
}

export interface LevelHistory {
  readonly factor: Factor;
  /** Level by level, never twice the same in a row. */
  readonly spans: readonly LevelSpan[];
  readonly first: FactorLevel;
  readonly highest: FactorLevel;
  readonly now: FactorPicture;
  /** Null when the level has not changed since the first date. */
  readonly changed: Moment | null;
}

/** What became of a factor's effective level over the pictures, which stand in order; nothing where they do not have it. */
export const levelHistory = (factor: Factor, pictures: readonly PictureAt[]): LevelHistory | undefined => {
  const now = pictures.at(-1)?.factors[factor.id];
  const levels = pictures.flatMap(({ at, factors }) => {
    const level = factors[factor.id]?.effective;
    return level === undefined ? [] : [{ level, from: at }];
  });
  const spans = levels.filter(({ level }, place) => level !== levels[place - 1]?.level);
  const first = spans[0]?.level;
  if (now === undefined || first === undefined) return undefined;
  return {
    factor,
    spans,
    first,
    now,
    highest: spans.map(({ level }) => level).reduce(higherOf),
    changed: spans.length > 1 ? (spans.at(-1)?.from ?? null) : null,
  };
};

const higherOf = (one: FactorLevel, other: FactorLevel): FactorLevel =>
  FACTOR_LEVELS.indexOf(one) >= FACTOR_LEVELS.indexOf(other) ? one : other;
