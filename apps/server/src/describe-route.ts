import type { RouteConfig } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import { ProblemReply } from './api-schemas.ts';
import { requireAccess } from './guards/require-access.ts';
import type { Access } from './rights/access.ts';
import { wordFor } from './rights/access.ts';

type Request = NonNullable<RouteConfig['request']>;

interface Description<Path extends string, Asked extends Request> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: Path;
  readonly summary: string;
  /** Who may use it. */
  readonly access: Access;
  readonly request?: Asked;
  readonly status?: number;
  readonly reply?: z.ZodType;
  readonly mediaType?: string;
}

const BINARY = z.string().meta({ format: 'binary' });

/** A route as the OpenAPI document tells it. What it refuses is one shape everywhere, so it is added here. */
export const describeRoute = <Path extends string, Asked extends Request = Request>(
  description: Description<Path, Asked>,
) => {
  const { method, path, summary, access, status = 200, reply, mediaType = 'application/json' } = description;
  const isEmpty = reply === undefined && mediaType === 'application/json';
  const responses: RouteConfig['responses'] = {
    [status]: isEmpty
      ? { description: 'Done' }
      : { description: 'Done', content: { [mediaType]: { schema: reply ?? BINARY } } },
    default: { description: 'Refused', content: { 'application/problem+json': { schema: ProblemReply } } },
  };
  // A route that asks for nothing has no request; the cast says so to the types of the handler.
  const request = (description.request ?? {}) as Asked;
  return createRoute({
    method,
    path,
    summary,
    request,
    responses,
    middleware: [requireAccess(access)] as const,
    'x-access': wordFor(access),
  });
};

/** A JSON body that must be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});
