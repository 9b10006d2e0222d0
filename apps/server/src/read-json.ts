import type { Result } from '@forewarn/core';
import { accepted, CASE_LIMITS, jsonPath, refused, scanJson } from '@forewarn/core';
import { inWords } from './in-words.ts';
import type { RefusalOf } from './refusal.ts';

type JsonRefusal = RefusalOf<'not-json' | 'too-deep' | 'wrong-request'>;

/**
 * The value of a text of JSON. Refuses what would not reach a route as it was sent: a nesting that exhausts the stack, a
 * key that stands twice, of which a parser keeps the last, and a key `__proto__`, which a schema drops.
 */
export const readJson = (text: string): Result<unknown, JsonRefusal> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned?.code === 'too-deep') return refused({ code: 'too-deep', limit: CASE_LIMITS.depth });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  if (scanned !== undefined) return refused({ code: 'wrong-request', problems: [inWords(scanned)] });
  const path = placeOfPrototype(parsed.value);
  if (path === undefined) return parsed;
  const problem = inWords({ code: 'unknown-key', path: jsonPath(path), found: PROTOTYPE });
  return refused({ code: 'wrong-request', problems: [problem] });
};

const parse = (text: string): Result<unknown, JsonRefusal> => {
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused({ code: 'not-json' });
  }
};

const PROTOTYPE = '__proto__';

/** Where the key stands first, if it does. The depth of the value was checked before. */
const placeOfPrototype = (value: unknown): readonly PropertyKey[] | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, PROTOTYPE)) return [PROTOTYPE];
  for (const [key, item] of Object.entries(value)) {
    const inner = placeOfPrototype(item);
    if (inner !== undefined) return [Array.isArray(value) ? Number(key) : key, ...inner];
  }
  return undefined;
};
