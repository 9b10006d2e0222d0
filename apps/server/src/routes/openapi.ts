import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import packageJson from '../../package.json' with { type: 'json' };
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import type { ReplyBody } from '../replies/reply-body.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

const PATH = '/api/openapi.json';
const INFO = {
  title: 'Forewarn',
  version: packageJson.version,
  description:
    'Whatever is told of a case is told as far as the person who asks may see it. A refusal is problem+json (RFC 9457) with one of the codes of `x-problems`; `x-access` says who may use an operation.',
};

/** `GET /api/openapi.json`: this interface, told by the routes themselves. */
export const openApiRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  let document: ReplyBody | undefined;
  api.openapi(
    describeRoute({
      method: 'get',
      path: PATH,
      access: 'person',
      summary: 'This document',
      reply: z.unknown(),
      hasTag: true,
    }),
    (context) => {
      document ??= bodyOf(api.getOpenAPI31Document({ openapi: '3.1.0', info: INFO }));
      return replyWith(context, document);
    },
  );
};
