import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Access } from '../rights/access.ts';
import { rightsInCase, rightsInWorkspace } from '../rights/roles.ts';

/**
 * Refuses whoever may not use a route. A case of which someone may read nothing is, for them, not there. A case that is
 * not there at all is left to the route, which answers the same.
 */
export const requireAccess =
  (access: Access): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    if (access === 'anyone' || access === 'person') return next();
    const grants = await context.var.grants();
    if ('workspace' in access) {
      return rightsInWorkspace(grants).has(access.workspace)
        ? next()
        : refuse(context, { code: 'not-allowed' });
    }
    const rights = rightsInCase(grants, context.req.param('id') ?? '');
    if (rights === undefined) return refuse(context, { code: 'unknown-case' });
    if (!rights.may.has(access.case)) return refuse(context, { code: 'not-allowed' });
    context.set('rights', rights);
    return next();
  };
