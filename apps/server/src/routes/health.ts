import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';

/** `GET /api/health`. */
export const healthRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/health',
      summary: 'Whether the server answers',
      reply: z.object({ status: z.literal('ok') }),
    }),
    (context) => context.json({ status: 'ok' }),
  );
};
