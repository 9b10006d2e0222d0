import type { MiddlewareHandler } from 'hono';
import { readJson } from '../read-json.ts';
import { refuse } from '../refusal-to-http.ts';
import { takesBytes } from './takes-bytes.ts';

/** Refuses a body that is not JSON that reads one way only. That of a new case is left to its route, which reads it as text. */
export const checkJson: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method === 'GET' || method === 'HEAD' || path === '/api/cases' || takesBytes(context)) return next();
  const text = await context.req.text();
  // A route that needs a body says itself that there is none.
  if (text === '') return next();
  const read = readJson(text);
  return read.ok ? next() : refuse(context, read.refusal);
};
