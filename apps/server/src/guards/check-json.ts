import { CASE_LIMITS } from '@forewarn/core';
import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refusal-to-http.ts';

/**
 * Refuses a body that is not JSON, or nested so deep that walking it would exhaust the stack. The body of a new case is
 * left to the core, which reads it as text.
 */
export const checkJson: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method !== 'POST') return next();
  if (!isJson(context.req.header('content-type'))) return refuse(context, { code: 'wrong-media-type' });
  if (path === '/api/cases') return next();
  const text = await context.req.text();
  if (isDeeperThan(text, CASE_LIMITS.depth))
    return refuse(context, { code: 'too-deep', limit: CASE_LIMITS.depth });
  return isValidJson(text) ? next() : refuse(context, { code: 'not-json' });
};

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** In one pass, so that the text costs what it is long, whatever it holds. */
const isDeeperThan = (text: string, limit: number): boolean => {
  let depth = 0;
  let isInString = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (isInString) {
      if (character === '\\') position += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
};

const isValidJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
