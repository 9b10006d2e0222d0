import type { Problem } from './problem.ts';
import { shown } from './problem.ts';

/** Why a parsed value is not of a format at all; nothing where its `format` says that it is. */
export const problemOfFormat = (value: unknown, expected: string): Problem | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'wrong-value', path: '$', found: shown(value), expected: 'an object with its “format”' };
  const format: unknown = Object(value)['format'];
  if (format === expected) return undefined;
  return format === undefined
    ? { code: 'missing-key', path: '$.format', found: 'format', expected: `“${expected}”` }
    : { code: 'wrong-format', path: '$.format', found: shown(format), expected };
};
