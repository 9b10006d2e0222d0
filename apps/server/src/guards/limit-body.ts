import { CASE_LIMITS } from '@forewarn/core';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../refusal-to-http.ts';

const MOST_BYTES = 1024 * 1024;

const limitTo = (limit: number): MiddlewareHandler =>
  bodyLimit({ maxSize: limit, onError: (context) => refuse(context, { code: 'too-large', limit }) });

const ofCase = limitTo(CASE_LIMITS.bytes);
const ofOther = limitTo(MOST_BYTES);

/** Refuses a body that is larger than its route may need: a whole case, or a few events. */
export const limitBody: MiddlewareHandler = (context, next) =>
  isWithoutBody(context.req.raw)
    ? next()
    : context.req.path === '/api/cases'
      ? ofCase(context, next)
      : ofOther(context, next);

/** Nothing to measure: and a request of some methods cannot be built anew with a body, as measuring one would do. */
const isWithoutBody = ({ body }: Request): boolean => body === null;
