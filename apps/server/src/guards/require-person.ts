import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Rights } from '../rights/rights.ts';

/** What anyone may ask for. Whatever is not here needs a person who is signed in: a new route too. */
export const OPEN_TO_ANYONE: ReadonlySet<string> = new Set([
  'GET /api/health',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/account',
]);

/** Refuses a request of nobody, but for what is open to anyone. */
export const requirePerson =
  (people: People, rights: Rights): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const { method, path } = context.req;
    if (OPEN_TO_ANYONE.has(`${method === 'HEAD' ? 'GET' : method} ${path}`)) return next();
    const person = await people.personOf(context.req.raw.headers);
    if (person === undefined) return refuse(context, { code: 'not-signed-in' });
    context.set('person', person);
    let grants: ReturnType<Rights['grantsOf']> | undefined;
    context.set('grants', () => (grants ??= rights.grantsOf(person.id)));
    return next();
  };
