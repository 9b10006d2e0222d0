import type { MiddlewareHandler } from 'hono';
import { holdsNothing } from '../read-json.ts';
import { refuse } from '../refusal-to-http.ts';

/** Refuses an address with the character U+0000 in it: no id and no word that is looked for has one, and no database takes it. */
export const checkAddress: MiddlewareHandler = async (context, next) =>
  context.req.url.includes('%00')
    ? refuse(context, { code: 'wrong-request', problems: [holdsNothing('$')] })
    : next();
