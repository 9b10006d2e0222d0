import { createHash, randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { Log } from '../log-entry.ts';
import type { Metrics } from './metrics.ts';

interface Observers {
  /** Where a line for each request goes, if it is kept. */
  readonly requestLog?: Log | undefined;
  readonly metrics?: Metrics | undefined;
}

/**
 * Gives each request an id, which its reply bears, and writes down what became of it: the pattern of its route and not its
 * address, how long it took, and a mark of the person by which an operator can tell people apart and not who they are.
 */
export const observeRequests =
  ({ requestLog, metrics }: Observers): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const id = randomUUID();
    const started = performance.now();
    context.set('requestId', id);
    await next();
    context.res.headers.set('X-Request-Id', id);
    const milliseconds = performance.now() - started;
    const method = knownMethod(context.req.method);
    const [route, status, refused] = [routeOf(context), context.res.status, context.get('refused')];
    metrics?.observe({ method, route, status, refused, seconds: milliseconds / 1000 });
    const person = context.get('person') as ApiEnv['Variables']['person'] | undefined;
    requestLog?.({
      level: 'info',
      event: 'request',
      request: id,
      method,
      route,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...(refused === undefined ? {} : { refused }),
      ...(person === undefined ? {} : { person: markOf(person.id) }),
    });
  };

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);

/** Whatever a client makes up counts as one. */
const knownMethod = (method: string): string => (METHODS.has(method) ? method : 'other');

/** What was asked of comes first among what matches; guards, and what is left over, are there for every method. */
const routeOf = (context: Context<ApiEnv>): string => {
  const route = matchedRoutes(context).find(({ method }) => method !== 'ALL');
  if (route === undefined) return 'none';
  if (route.path !== '*' && route.path !== '/*') return route.path;
  return /^\/api(\/|$)/.test(context.req.path) ? 'none' : 'files';
};

const markOf = (personId: string): string => createHash('sha256').update(personId).digest('hex').slice(0, 12);
