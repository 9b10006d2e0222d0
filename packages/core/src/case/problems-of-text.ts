import type { Problem } from './problem.ts';
import { jsonPath } from './problem.ts';

/** Half of a surrogate pair is no character: it has no UTF-8 form, so that nothing could be hashed, stored or exchanged. */
export const problemsOfText = (value: unknown, keys: readonly PropertyKey[] = []): readonly Problem[] => {
  if (typeof value === 'string') {
    return value.isWellFormed()
      ? []
      : [
          {
            code: 'wrong-value',
            path: jsonPath(keys),
            found: value.toWellFormed(),
            expected: 'text of whole characters',
          },
        ];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsOfText(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => problemsOfText(item, [...keys, key]));
};
