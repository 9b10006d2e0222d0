/** What each rater gave one unit; `null` where one gave nothing. */
export type Unit = readonly (number | null)[];

/**
 * A square over the values in order, row after row: how often one stands beside the other within units. The `m` values of
 * a unit make `m(m − 1)` ordered pairs, each of the weight `1 / (m − 1)`, so that a row adds up to how often its value
 * was given.
 */
export type Coincidences = readonly number[];

/** The values of the units that hold at least two: one value alone has no other to be compared with. */
export const pairableValues = (units: readonly Unit[]): readonly (readonly number[])[] =>
  units.map((unit) => unit.filter((value) => value !== null)).filter(({ length }) => length >= 2);

/** The different values, from the least to the greatest. */
export const valuesInOrder = (units: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(units.flat())].toSorted((one, other) => one - other);

/** The coincidences within one unit. */
export const coincidencesWithin = (unit: readonly number[], values: readonly number[]): Coincidences =>
  square(values, (value, other) => {
    const beside = countOf(other, unit) - (value === other ? 1 : 0);
    return (countOf(value, unit) * beside) / (unit.length - 1);
  });

const countOf = (value: number, unit: readonly number[]): number =>
  unit.filter((given) => given === value).length;

/** The coincidences of several units together, each unit taken as often as `times` says, or once. */
export const sumCoincidences = (
  parts: readonly Coincidences[],
  times: readonly number[] = parts.map(() => 1),
): Coincidences => {
  const sum = Array.from({ length: parts[0]?.length ?? 0 }, () => 0);
  parts.forEach((part, unit) => {
    const often = times[unit] ?? 0;
    part.forEach((cell, place) => {
      sum[place] = (sum[place] ?? 0) + often * cell;
    });
  });
  return sum;
};

/** How often each value was given: the sums of the rows. */
export const totalsOf = (coincidences: Coincidences): readonly number[] => {
  const size = Math.sqrt(coincidences.length);
  return Array.from({ length: size }, (_, row) => sumOf(coincidences.slice(row * size, (row + 1) * size)));
};

/** Each of the numbers with each, row after row. */
export const square = (
  numbers: readonly number[],
  combine: (one: number, other: number) => number,
): readonly number[] => numbers.flatMap((one) => numbers.map((other) => combine(one, other)));

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
