import type { Problem } from './problem.ts';
import { jsonPath } from './problem.ts';

interface Level {
  readonly isObject: boolean;
  readonly keys: Set<string>;
  /** The key or the index that is being read. */
  at: string | number;
  awaitsKey: boolean;
}

const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
};

/**
 * Looks over JSON text before it is parsed, for what a parser lets pass or dies of: nesting deeper than `maxDepth`, and
 * a key that stands twice in one object. Text that is not JSON at all is left to the parser.
 */
export const scanJson = (text: string, maxDepth: number): Problem | undefined => {
  const levels: Level[] = [];
  const path = () => jsonPath(levels.map(({ at }) => at));
  for (let position = 0; position < text.length; position += 1) {
    const level = levels.at(-1);
    switch (text[position]) {
      case '{':
      case '[': {
        if (levels.length === maxDepth) return { code: 'too-deep', path: path(), expected: String(maxDepth) };
        const isObject = text[position] === '{';
        levels.push({ isObject, keys: new Set(), at: isObject ? '' : 0, awaitsKey: isObject });
        break;
      }
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level?.isObject) level.awaitsKey = true;
        else if (level && typeof level.at === 'number') level.at += 1;
        break;
      case '"': {
        const end = endOfString(text, position);
        if (level?.awaitsKey) {
          const key = unescaped(text.slice(position, end + 1));
          level.at = key;
          if (level.keys.has(key)) return { code: 'duplicate-key', path: path(), found: key };
          level.keys.add(key);
          level.awaitsKey = false;
        }
        position = end;
        break;
      }
      default:
        break;
    }
  }
  return undefined;
};

const endOfString = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
};

const isEscaped = (text: string, position: number): boolean => {
  let slashes = 0;
  while (text[position - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
};

const unescaped = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
};

/** The value, or where the text stops being JSON. */
export const parseJson = (text: string): { readonly value: unknown } | { readonly problem: Problem } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const named = /position (\d+)/.exec(String(error))?.[1];
    return {
      problem: {
        code: 'not-json',
        path: '$',
        found: placeIn(text, named === undefined ? firstNonToken(text) : Number(named)),
      },
    };
  }
};

const placeIn = (text: string, position: number): string =>
  position < text.length ? lineAndColumn(text, position) : `its end (${lineAndColumn(text, text.length)})`;

const TOKEN = /[\s{}[\]:,]+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true\b|false\b|null\b/y;

/** Where the first thing stands that is no token of JSON. The engine names no place for it, nor when a text just ends. */
const firstNonToken = (text: string): number => {
  TOKEN.lastIndex = 0;
  let position = 0;
  while (position < text.length && TOKEN.test(text)) position = TOKEN.lastIndex;
  return position;
};
