import type { Expression } from '../rule-set.ts';
import { anyOf } from './any-of.ts';

/**
 * The members of a carried `count`, from the parts that each member of the base has become. What stands for one of them
 * alone is one member, so that none counts twice; what stands for several is a member by itself, once. `adding`: the
 * places of those that brought a part which no earlier one had.
 */
export const membersOf = (
  parts: readonly (readonly Expression[])[],
): { readonly members: readonly Expression[]; readonly adding: ReadonlySet<number> } => {
  const keyed = parts.map((each) => new Map(each.map((part) => [JSON.stringify(part), part] as const)));
  const isShared = (key: string) => keyed.filter((each) => each.has(key)).length > 1;
  const seen = new Set<string>();
  const adding = new Set<number>();
  const members = keyed.flatMap((each, place): readonly Expression[] => {
    const fresh = [...each].filter(([key]) => !seen.has(key));
    for (const [key] of fresh) seen.add(key);
    if (fresh.length > 0) adding.add(place);
    const shared = fresh.flatMap(([key, part]) => (isShared(key) ? [part] : []));
    const own = fresh.flatMap(([key, part]) => (isShared(key) ? [] : [part]));
    return own.length === 0 ? shared : [...shared, anyOf(own)];
  });
  return { members, adding };
};
