import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { ViewedEventReply } from '../cases/case-replies.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { describeRoute } from '../describe-route.ts';
import { refuse } from '../refusal-to-http.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';
import { createSearchCursors } from '../search/search-cursors.ts';
import { searchInView } from '../search/search-in-view.ts';

const SearchQuery = z.object({
  q: z.string().min(1).max(500).meta({
    description: 'words, each the beginning of a word of the text; in quotation marks in their order',
  }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: z.string().max(100).optional().meta({ description: '`next` of the page before' }),
});

const SearchReply = z
  .object({
    hits: z.array(z.object({ caseId: z.string(), title: z.string(), event: ViewedEventReply })),
    next: z
      .string()
      .nullable()
      .meta({ description: 'what to send as `before` for the next page; null when there is nothing more' }),
    isUnfinished: z.boolean().meta({
      description:
        'the search stopped before it had a whole page, since it had much to look at: go on with `next`, also where there are no hits',
    }),
  })
  .meta({ id: 'SearchHits' });

const WRONG_PLACE = {
  code: 'wrong-value',
  path: '$.before',
  message: 'The value at $.before does not fit.',
  hint: 'It is the “next” of the page before.',
};

interface SearchDependencies {
  readonly workspace: Workspace;
  readonly views: CaseViews;
}

/** `GET /api/search`. */
export const searchRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SearchDependencies): void => {
  const parts = { ...dependencies, cursors: createSearchCursors(dependencies.workspace.database) };
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/search',
      access: 'person',
      summary:
        'Events by what people wrote in them, in every case that you may read and as far as you see it',
      request: { query: SearchQuery },
      reply: SearchReply,
      hasTag: true,
    }),
    async (context) => {
      const { q: words, limit, before } = context.req.valid('query');
      const page = await searchInView(parts, await context.var.grants(), { words, limit, before });
      if (page === undefined) return refuse(context, { code: 'wrong-request', problems: [WRONG_PLACE] });
      return replyWith(context, bodyOf(page));
    },
  );
};
