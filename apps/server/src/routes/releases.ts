import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { isCase } from '../cases/is-case.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { PageQuery, pageReply } from '../page-of.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Decider, ReleaseAct } from '../releases/release-state.ts';
import { DecisionRequest, ReleaseId, ReleaseReply, ReleaseRequest } from '../releases/release-replies.ts';
import type { Releases } from '../releases/releases.ts';
import { toldRelease, toldReleases } from '../releases/told-releases.ts';
import { replyWithBrief } from './brief.ts';

interface ReleaseDependencies {
  readonly workspace: Pick<Workspace, 'database' | 'store'>;
  readonly releases: Releases;
  readonly exports: ExportRegister;
}

/** `/api/cases/{id}/releases`: asking for a brief to be given out, deciding on it, and having it again as it was. */
export const releaseRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: ReleaseDependencies): void => {
  requestRelease(api, dependencies);
  listReleases(api, dependencies);
  decideOnRelease(api, dependencies);
  withdrawRelease(api, dependencies);
  readIssued(api, dependencies);
};

const requestRelease = (api: OpenAPIHono<ApiEnv>, { workspace, releases }: ReleaseDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/releases',
      access: { case: 'comment' },
      summary: 'Ask for a brief to be released; a public one is issued at once',
      request: { params: CaseId, body: jsonBody(ReleaseRequest) },
      status: 201,
      reply: ReleaseReply,
      refuses: [
        'above-ceiling',
        'head-not-current',
        'nothing-at-level',
        'template-fault',
        'release-lapsed',
        'not-a-case',
      ],
    }),
    async (context) => {
      const stored = await workspace.store.readCase(context.req.valid('param').id);
      if (stored === undefined) return refuse(context, { code: 'unknown-case' });
      const requested = await releases.request(stored, context.req.valid('json'), deciderIn(context));
      if (!requested.ok) return refuse(context, requested.refusal);
      return context.json(await toldRelease(workspace.database, requested.value), 201);
    },
  );
};

const listReleases = (api: OpenAPIHono<ApiEnv>, { workspace, releases }: ReleaseDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/releases',
      access: { case: 'read' },
      summary:
        'The briefs that were released, the latest first; for whoever takes part in the work those too that wait for it or did not come to it',
      request: { params: CaseId, query: PageQuery },
      reply: pageReply(ReleaseReply),
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      if (!(await isCase(workspace, id))) return refuse(context, { code: 'unknown-case' });
      const { entries, next } = await releases.page(id, deciderIn(context), context.req.valid('query'));
      return context.json({ entries: await toldReleases(workspace.database, entries), next });
    },
  );
};

const decideOnRelease = (api: OpenAPIHono<ApiEnv>, { workspace, releases }: ReleaseDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/releases/{release}/decision',
      access: { case: 'release' },
      summary: 'Approve or decline a release, as another person than who asked for it',
      request: { params: ReleaseId, body: jsonBody(DecisionRequest) },
      reply: ReleaseReply,
      refuses: DECIDED,
    }),
    async (context) => {
      const { decision, comment } = context.req.valid('json');
      const { id, release } = context.req.valid('param');
      return decide(context, { workspace, releases }, { id, release, act: decision, comment });
    },
  );
};

const withdrawRelease = (api: OpenAPIHono<ApiEnv>, { workspace, releases }: ReleaseDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'delete',
      path: '/api/cases/{id}/releases/{release}',
      access: { case: 'read' },
      summary: 'Take back a release that one has asked for oneself',
      request: { params: ReleaseId },
      reply: ReleaseReply,
      refuses: DECIDED,
    }),
    async (context) => {
      const { id, release } = context.req.valid('param');
      return decide(context, { workspace, releases }, { id, release, act: 'withdraw', comment: undefined });
    },
  );
};

const DECIDED = [
  'unknown-release',
  'release-decided',
  'release-lapsed',
  'still-working',
  'four-eyes',
  'above-ceiling',
  'brief-differs',
  'not-a-case',
] as const;

interface Decision {
  readonly id: string;
  readonly release: string;
  readonly act: ReleaseAct;
  readonly comment: string | undefined;
}

const decide = async (
  context: Context<ApiEnv>,
  { workspace, releases }: Pick<ReleaseDependencies, 'workspace' | 'releases'>,
  { id, release, act, comment }: Decision,
) => {
  if (!(await isCase(workspace, id))) return refuse(context, { code: 'unknown-case' });
  const found = await releases.find(id, release, deciderIn(context));
  if (found === undefined) return refuse(context, { code: 'unknown-release' });
  const decided = await releases.decide(found, act, deciderIn(context), comment);
  if (!decided.ok) return refuse(context, decided.refusal);
  return context.json(await toldRelease(workspace.database, decided.value));
};

const readIssued = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, releases, exports }: ReleaseDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/releases/{release}/file',
      access: { case: 'read' },
      summary: 'The brief as it was issued, to the byte',
      request: { params: ReleaseId },
      mediaType: 'application/octet-stream',
      refuses: [
        'unknown-release',
        'not-issued',
        'brief-erased',
        'brief-differs',
        'nothing-at-level',
        'template-fault',
      ],
    }),
    async (context) => {
      const { id, release: releaseId } = context.req.valid('param');
      if (!(await isCase(workspace, id))) return refuse(context, { code: 'unknown-case' });
      const release = await releases.find(id, releaseId, deciderIn(context));
      if (release === undefined) return refuse(context, { code: 'unknown-release' });
      const issued = await releases.issued(release);
      if (!issued.ok) return refuse(context, issued.refusal);
      const { template, language, kind, recipients, level, head, sha256 } = release;
      await exports.record({
        personId: context.var.person.id,
        what: 'brief',
        caseId: id,
        level,
        head,
        sha256,
        detail: { template, language, kind, draft: false, release: releaseId, recipients },
      });
      return replyWithBrief(context, kind, issued.value);
    },
  );
};

const deciderIn = (context: Context<ApiEnv>): Decider => ({
  ...context.var.rights,
  personId: context.var.person.id,
});
