import type { Expression } from './rule-set.ts';

/** A condition without parts. */
export type Leaf = Exclude<
  Expression,
  { all: unknown } | { any: unknown } | { not: unknown } | { count: unknown }
>;

/** A place in a condition, with the keys that lead to it. */
export interface Place {
  readonly condition: Expression;
  readonly keys: readonly PropertyKey[];
}

/** Every place of a condition, itself first, each before its parts. */
export const placesIn = (condition: Expression, keys: readonly PropertyKey[] = []): readonly Place[] => {
  const parts = (key: 'all' | 'any' | 'count', inner: readonly Expression[]): readonly Place[] =>
    inner.flatMap((part, index) => placesIn(part, [...keys, key, index]));
  const here: Place = { condition, keys };
  if ('all' in condition) return [here, ...parts('all', condition.all)];
  if ('any' in condition) return [here, ...parts('any', condition.any)];
  if ('count' in condition) return [here, ...parts('count', condition.count)];
  if ('not' in condition) return [here, ...placesIn(condition.not, [...keys, 'not'])];
  return [here];
};

export const isLeaf = (condition: Expression): condition is Leaf =>
  !('all' in condition || 'any' in condition || 'count' in condition || 'not' in condition);
