import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { PageQuery, pageReply } from '../page-of.ts';
import { ReleaseState } from '../releases/release-state.ts';
import { ListedReleaseReply } from '../releases/release-replies.ts';
import type { Releases } from '../releases/releases.ts';
import { toldReleases } from '../releases/told-releases.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

interface ReleaseListDependencies {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly releases: Releases;
}

const ListQuery = PageQuery.extend({ state: ReleaseState.default('waiting') });

/** `GET /api/releases`: what waits for somebody, over all cases. */
export const releaseListRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, releases }: ReleaseListDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/releases',
      access: 'person',
      summary: 'The releases of all cases that you have asked for or may decide, the latest first',
      request: { query: ListQuery },
      reply: pageReply(ListedReleaseReply),
      hasTag: true,
    }),
    async (context) => {
      const { state, ...query } = context.req.valid('query');
      const asking = { personId: context.var.person.id, grants: await context.var.grants() };
      const { entries, next } = await releases.pageOfAll(asking, state, query);
      const told = await toldReleases(
        workspace.database,
        entries.map(({ release }) => release),
      );
      const all = entries.flatMap(({ release, title, acts }, index) => {
        const each = told[index];
        return each === undefined ? [] : [{ ...each, case: { id: release.caseId, title }, acts }];
      });
      return replyWith(context, bodyOf({ entries: all, next }));
    },
  );
};
