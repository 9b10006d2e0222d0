import type { Problem } from './problem.ts';
import { jsonPath, shown } from './problem.ts';

/** Controls, those that turn the direction of reading included; not the tab and the line break. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Texts and keys, in a parsed value, with characters that act on a screen instead of standing on it. What comes back shows
 * them as escapes.
 */
export const problemsOfControls = (value: unknown, keys: readonly PropertyKey[] = []): readonly Problem[] => {
  if (typeof value === 'string') return problemsOfString(value, keys);
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsOfControls(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...problemsOfString(key, keys),
    ...problemsOfControls(item, [...keys, key]),
  ]);
};

const problemsOfString = (text: string, keys: readonly PropertyKey[]): readonly Problem[] => {
  const visible = text.replaceAll(CONTROL, escaped);
  return visible === text
    ? []
    : [
        {
          code: 'wrong-value',
          path: jsonPath(keys),
          found: shown(visible),
          expected: 'text without control characters and without those that turn the direction of reading',
        },
      ];
};

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
