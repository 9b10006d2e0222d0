import { EXAMPLES } from '@forewarn/examples';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { ExampleReply } from '../api-schemas.ts';
import { describeRoute } from '../describe-route.ts';

/** `GET /api/examples`. */
export const exampleRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/examples',
      access: 'person',
      summary: 'The example cases that ship with the toolkit',
      reply: z.array(ExampleReply),
    }),
    (context) => context.json(EXAMPLES.map(({ name, title }) => ({ name, title }))),
  );
};
