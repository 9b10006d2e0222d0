import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { refuse } from '../refusal-to-http.ts';

/**
 * Refuses, where it is asked for, a session whose person did not show lately who they are, with the ways in which they can:
 * what touches people, keys and ways in is not for whoever finds a browser open.
 */
export const requireRecent =
  (isAsked: boolean): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    if (!isAsked) return next();
    const ways = await context.var.waysToSignInAgain();
    return ways === undefined ? next() : refuse(context, { code: 'sign-in-again', ways });
  };
