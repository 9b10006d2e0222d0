/** Draws a whole number from 0 up to, but not including, a bound. */
export type Random = (below: number) => number;

/** A small multiplicative generator: the same seed gives the same numbers on every machine. */
export const createRandom = (seed: number): Random => {
  let state = (seed * 7_919) % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

export const pick = <const Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[random(values.length)] ?? values[0];

/** One of the last few of a list that grows, as a desk mostly speaks of what is new; nothing while it is empty. */
export const pickLately = <Value>(
  random: Random,
  values: readonly Value[],
  lately: number,
): Value | undefined => values[values.length - 1 - random(Math.min(lately, values.length) || 1)];
