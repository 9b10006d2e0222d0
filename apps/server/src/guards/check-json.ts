import type { MiddlewareHandler } from 'hono';
import { readJson } from '../read-json.ts';
import { refuse } from '../refusal-to-http.ts';

/** Refuses a body that is not JSON that reads one way only. That of a new case is left to its route, which reads it as text. */
export const checkJson: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method !== 'POST' || path === '/api/cases') return next();
  const read = readJson(await context.req.text());
  return read.ok ? next() : refuse(context, read.refusal);
};
