import { LIBRARY } from '@forewarn/core';
import type { FrameworkEdition } from '@forewarn/core/frameworks';
import { Framework, inLanguage } from '@forewarn/core/frameworks';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { refuse } from '../refusal-to-http.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

const FrameworkEntry = z
  .object({
    ...Framework.pick({ id: true, title: true, publisher: true, date: true, symbol: true }).shape,
    factors: z.int().meta({ description: 'how many' }),
    indicators: z.int().meta({ description: 'how many' }),
    languages: z.array(z.string()),
    ruleSets: z.array(z.string()),
  })
  .meta({ id: 'FrameworkEntry' });

/** `GET /api/frameworks` and `/api/frameworks/:framework`: what cases can be assessed by. */
export const frameworkRoutes = (api: OpenAPIHono<ApiEnv>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/frameworks',
      access: 'person',
      summary: 'The frameworks that a case can be assessed by',
      reply: z.array(FrameworkEntry),
      hasTag: true,
    }),
    (context) => replyWith(context, bodyOf(LIBRARY.editions.map(entryOf))),
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/frameworks/{framework}',
      access: 'person',
      summary: 'One framework, in one of its languages',
      request: {
        params: z.object({ framework: z.string() }),
        query: z.object({ language: z.string().max(35).optional() }),
      },
      reply: Framework.meta({ id: 'Framework' }),
      refuses: ['unknown-framework'],
      hasTag: true,
    }),
    async (context) => {
      const { framework: id } = context.req.valid('param');
      const edition = LIBRARY.editions.find(({ framework }) => framework.id === id);
      const found =
        edition === undefined ? undefined : await editionIn(edition, context.req.valid('query').language);
      return found === undefined
        ? refuse(context, { code: 'unknown-framework' })
        : replyWith(context, bodyOf(found));
    },
  );
};

const entryOf = ({ framework, texts }: FrameworkEdition): z.infer<typeof FrameworkEntry> => {
  const { id, title, publisher, date, symbol, language, factors } = framework;
  return {
    id,
    title,
    publisher,
    date,
    symbol,
    factors: factors.length,
    indicators: factors.flatMap(({ indicators }) => indicators).length,
    languages: [language, ...Object.keys(texts)],
    ruleSets: LIBRARY.ruleSets.filter((ruleSet) => ruleSet.framework === id).map((ruleSet) => ruleSet.id),
  };
};

const editionIn = async ({ framework, texts }: FrameworkEdition, language = framework.language) => {
  if (language === framework.language) return framework;
  const load = Object.hasOwn(texts, language) ? texts[language] : undefined;
  return load === undefined ? undefined : inLanguage(framework, await load());
};
