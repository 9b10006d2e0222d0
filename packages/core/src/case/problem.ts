import { z } from 'zod';

export const PROBLEM_CODES = [
  'too-large',
  'wrong-encoding',
  'not-json',
  'duplicate-key',
  'too-deep',
  'wrong-format',
  'too-many-events',
  'unknown-event-type',
  'unknown-key',
  'missing-key',
  'wrong-value',
  'wrong-date',
  'unknown-framework',
  'unknown-rule-set',
  'rule-set-of-another-framework',
  'unknown-factor',
  'unknown-indicator',
  'unknown-subject',
  'declared-twice',
  'not-declared',
  'declared-later',
  'revises-withdrawn',
  'nothing-given',
  'name-taken',
  'named-twice',
  'misplaced-item',
  'missing-item',
  'unknown-item',
  'unknown-state',
  'rule-missing',
  'rule-not-before',
  'count-too-large',
] as const;

/**
 * What is wrong with a case file, or with an organisation's own method or wording, and where. `path` is a JSONPath such as `$.events[3].indicator`; `found` and `expected`
 * are what a sentence about it needs.
 */
export const Problem = z.strictObject({
  code: z.enum(PROBLEM_CODES),
  path: z.string(),
  found: z.string().optional(),
  expected: z.string().optional(),
});
export type Problem = Readonly<z.infer<typeof Problem>>;
export type ProblemCode = Problem['code'];

/** `['events', 3, 'indicator']` → `$.events[3].indicator`. */
export const jsonPath = (keys: readonly PropertyKey[]): string =>
  `$${keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')}`;

/** A value as a sentence can show it: short, on one line. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
