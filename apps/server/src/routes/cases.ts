import { createHash } from 'node:crypto';
import type { CaseStore, Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { CaseReply, EventPageReply, NewCaseRequest } from '../cases/case-replies.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { derived } from '../cases/derived.ts';
import { readNewCase } from '../cases/read-new-case.ts';
import { refuseAboveCeiling } from '../cases/refuse-above-ceiling.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import { shownCase } from '../cases/view-of.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { requireAccess } from '../guards/require-access.ts';
import { refuse } from '../refusal-to-http.ts';
import { replyWith } from '../replies/reply-with.ts';
import { rightsInCase } from '../rights/roles.ts';

interface CaseDependencies {
  readonly workspace: Pick<Workspace, 'store'>;
  readonly views: CaseViews;
  readonly exports: ExportRegister;
}

/** `/api/cases`: a new case, one case whole and in pages, and its case file. */
export const caseRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: CaseDependencies): void => {
  createCase(api, dependencies.workspace.store);
  readCase(api, dependencies.views);
  readEvents(api, dependencies.views);
  readCaseFile(api, dependencies);
};

const createCase = (api: OpenAPIHono<ApiEnv>, store: CaseStore): void => {
  // Told to the document, but read by hand: the body is the text of a case file, which is not to be parsed twice.
  api.openAPIRegistry.registerPath(
    describeRoute({
      method: 'post',
      path: '/api/cases',
      access: { workspace: 'create-cases' },
      summary: 'A new case, from an example or a case file',
      request: { body: jsonBody(NewCaseRequest) },
      status: 201,
      reply: z.object({ id: z.string() }),
      refuses: ['not-a-case', 'above-ceiling'],
    }),
  );
  api.post('/api/cases', requireAccess({ workspace: 'create-cases' }), async (context) => {
    const read = await readNewCase(await context.req.text());
    if (!read.ok) return refuse(context, read.refusal);
    const { events, ...header } = read.value;
    // The rights of the workspace alone: the new case has no roles of its own.
    const rights = rightsInCase(await context.var.grants(), '');
    const refusal = refuseAboveCeiling(events, header, rights?.ceiling ?? 'public');
    if (refusal !== undefined) return refuse(context, refusal);
    const { id } = await store.createCase(header, events, context.var.person.id);
    return context.json({ id }, 201);
  });
};

const readCase = (api: OpenAPIHono<ApiEnv>, views: CaseViews): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}',
      access: { case: 'read' },
      summary: 'One case with its log, as far as you may see it',
      request: { params: CaseId },
      reply: CaseReply,
      hasTag: true,
    }),
    async (context) => {
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      return replyWith(
        context,
        derived(view, 'case', () => shownCase(view)),
      );
    },
  );
};

const PageQuery = z.object({
  after: z.coerce.number().int().min(-1).default(-1).meta({ description: 'the `seq` of the last one seen' }),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
});

const readEvents = (api: OpenAPIHono<ApiEnv>, views: CaseViews): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/events',
      access: { case: 'read' },
      summary: 'The events of a case in pages, as far as you may see them',
      request: { params: CaseId, query: PageQuery },
      reply: EventPageReply,
      hasTag: true,
    }),
    async (context) => {
      const { after, limit } = context.req.valid('query');
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      const page = derived(view, `events ${after} ${limit}`, () => {
        const rest = view.events.filter(({ seq }) => seq > after);
        const events = rest.slice(0, limit);
        const next = rest.length > limit ? (events.at(-1)?.seq ?? null) : null;
        return { head: view.head, view: view.view, events, next };
      });
      return replyWith(context, page);
    },
  );
};

const readCaseFile = (api: OpenAPIHono<ApiEnv>, { views, exports }: CaseDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/case.json',
      access: { case: 'read' },
      summary: 'The case file, as far as you may see it; the export is recorded',
      request: { params: CaseId },
      reply: z.unknown(),
      hasTag: true,
    }),
    async (context) => {
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      const body = derived(view, 'file', () => caseFileOf(view));
      await exports.record({
        personId: context.var.person.id,
        what: 'case-file',
        caseId: view.id,
        level: context.var.rights.ceiling,
        head: view.head,
        sha256: createHash('sha256').update(body.text).digest('hex'),
        detail: { bytes: Buffer.byteLength(body.text) },
      });
      return replyWith(context, body);
    },
  );
};
