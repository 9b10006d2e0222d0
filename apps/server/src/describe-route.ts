import type { RouteConfig } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import { ProblemReply } from './api-schemas.ts';
import { requireAccess } from './guards/require-access.ts';
import { requireRecent } from './guards/require-recent.ts';
import { commonRefusals } from './replies/common-refusals.ts';
import type { RefusalCode } from './refusal.ts';
import type { Access } from './rights/access.ts';
import { wordFor } from './rights/access.ts';

type Request = NonNullable<RouteConfig['request']>;
type Headers = Readonly<Record<string, string>>;

interface Description<Path extends string, Asked extends Request> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: Path;
  readonly summary: string;
  /** Who may use it. */
  readonly access: Access;
  /** Whether it needs somebody who showed in the last minutes who they are. */
  readonly recent?: boolean;
  readonly request?: Asked;
  readonly status?: number;
  readonly reply?: z.ZodType;
  readonly mediaType?: string;
  /** What it refuses beside what every route of its kind does. */
  readonly refuses?: readonly RefusalCode[];
  /** Whether its reply has a tag, and 304 answers whoever sends it back. */
  readonly hasTag?: boolean;
  /** Further headers of the reply, each with what it says. */
  readonly headers?: Headers;
}

const BINARY = z.string().meta({ format: 'binary' });
const TAG: Headers = { ETag: 'of what is shown; send it back as If-None-Match' };

/**
 * A route as the OpenAPI document tells it. What it refuses is one shape everywhere, so it is added here, with the codes
 * that it may have.
 */
export const describeRoute = <Path extends string, Asked extends Request = Request>(
  description: Description<Path, Asked>,
) => {
  const { method, path, summary, access, status = 200, reply, mediaType = 'application/json' } = description;
  const isEmpty = reply === undefined && mediaType === 'application/json';
  const told = { ...(description.hasTag === true ? TAG : {}), ...description.headers };
  const codes = [...new Set([...commonRefusals(description), ...(description.refuses ?? [])])].toSorted();
  const responses: RouteConfig['responses'] = {
    [status]: {
      description: 'Done',
      ...(Object.keys(told).length === 0 ? {} : { headers: headersOf(told) }),
      ...(isEmpty ? {} : { content: { [mediaType]: { schema: reply ?? BINARY } } }),
    },
    ...(description.hasTag === true ? { 304: { description: 'As it was', headers: headersOf(TAG) } } : {}),
    default: {
      description: `Refused: ${codes.join(', ')}`,
      content: { 'application/problem+json': { schema: ProblemReply } },
    },
  };
  // A route that asks for nothing has no request; the cast says so to the types of the handler.
  const request = (description.request ?? {}) as Asked;
  return createRoute({
    method,
    path,
    summary,
    request,
    responses,
    middleware: [requireAccess(access), requireRecent(description.recent === true)] as const,
    'x-access': wordFor(access),
    ...(description.recent === true ? { 'x-recent': true } : {}),
    'x-problems': codes,
  });
};

const headersOf = (headers: Headers) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );

/** A JSON body that must be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});

/** The body of a request that needs none: whatever changes something sends JSON. */
export const NOTHING = jsonBody(z.strictObject({}));
