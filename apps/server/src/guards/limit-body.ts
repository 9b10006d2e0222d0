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

/**
 * Node gives every DELETE a stream to read, and measuring one would mean to build such a request anew, which fails. One
 * that announces neither length nor chunks has no body (RFC 9112, section 6.3).
 */
const isWithoutBody = ({ method, body, headers }: Request): boolean =>
  body === null ||
  (method === 'DELETE' && !headers.has('content-length') && !headers.has('transfer-encoding'));
