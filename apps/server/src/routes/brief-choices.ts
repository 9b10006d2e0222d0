import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { BriefChoicesReply } from '../api-schemas.ts';
import { describeRoute } from '../describe-route.ts';

/** `GET /api/brief-choices`. */
export const briefChoiceRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/brief-choices',
      access: 'person',
      summary: 'The templates, languages, disclosure levels and papers that a brief can be asked for in',
      reply: BriefChoicesReply,
    }),
    async (context) => {
      const { briefChoices } = await import('@forewarn/reporting');
      return context.json(await briefChoices());
    },
  );
};
