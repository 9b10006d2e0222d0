import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';

const PATH = '/api/openapi.json';

/** `GET /api/openapi.json`: this interface, told by the routes themselves. */
export const openApiRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: PATH,
      access: 'person',
      summary: 'This document',
      reply: z.unknown(),
    }),
    (context) =>
      context.json(
        api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Forewarn', version: '0.1.0' } }),
      ),
  );
};
