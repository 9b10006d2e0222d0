import type { Result } from '@forewarn/core';
import { accepted, CASE_LIMITS, jsonPath, refused, scanJson } from '@forewarn/core';
import { inWords } from './in-words.ts';
import type { RefusalOf, RequestProblem } from './refusal.ts';

type JsonRefusal = RefusalOf<'not-json' | 'too-deep' | 'wrong-request'>;

/**
 * The value of a text of JSON. Refuses what would not reach a route or a database as it was sent: a nesting that exhausts
 * the stack, a key that stands twice, of which a parser keeps the last, a key `__proto__`, which a schema drops, and the
 * character U+0000, at which one database ends a text and of which another wants to know nothing.
 */
export const readJson = (text: string): Result<unknown, JsonRefusal> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned?.code === 'too-deep') return refused({ code: 'too-deep', limit: CASE_LIMITS.depth });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  if (scanned !== undefined) return refused({ code: 'wrong-request', problems: [inWords(scanned)] });
  const problem = problemIn(parsed.value);
  return problem === undefined ? parsed : refused({ code: 'wrong-request', problems: [problem] });
};

const parse = (text: string): Result<unknown, JsonRefusal> => {
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused({ code: 'not-json' });
  }
};

const PROTOTYPE = '__proto__';

/** The first thing in a value that would not be kept as it is. Its depth was checked before. */
const problemIn = (value: unknown, path: readonly PropertyKey[] = []): RequestProblem | undefined => {
  if (typeof value === 'string') return value.includes('\0') ? holdsNothing(jsonPath(path)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, PROTOTYPE))
    return inWords({ code: 'unknown-key', path: jsonPath([...path, PROTOTYPE]), found: PROTOTYPE });
  for (const [key, item] of Object.entries(value)) {
    if (key.includes('\0')) return holdsNothing(jsonPath(path));
    const inner = problemIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
    if (inner !== undefined) return inner;
  }
  return undefined;
};

/** That the character stands somewhere which no text of people needs. */
export const holdsNothing = (path: string): RequestProblem => ({
  code: 'wrong-value',
  path,
  message: `The value at ${path} holds the character U+0000.`,
  hint: 'Take it out.',
});
