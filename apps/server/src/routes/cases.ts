import type { CaseStore } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId, CaseReply, CaseSummary, NewCaseRequest } from '../api-schemas.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import { createSummaries } from '../cases/list-summaries.ts';
import { readNewCase } from '../cases/read-new-case.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { requireAccess } from '../guards/require-access.ts';
import { refuse } from '../refusal-to-http.ts';

interface CaseDependencies {
  readonly store: CaseStore;
  readonly clock: () => Date;
}

/** `/api/cases`: the list, a new case, one case, and its case file. */
export const caseRoutes = (api: OpenAPIHono<ApiEnv>, { store, clock }: CaseDependencies): void => {
  listCases(api, createSummaries(store, clock));
  createCase(api, store);
  readCase(api, store);
  readCaseFile(api, store);
};

const listCases = (api: OpenAPIHono<ApiEnv>, listSummaries: ReturnType<typeof createSummaries>): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases',
      access: 'person',
      summary: 'The cases and where each stands',
      reply: z.array(CaseSummary),
    }),
    async (context) => context.json(await listSummaries()),
  );
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
    }),
  );
  api.post('/api/cases', requireAccess({ workspace: 'create-cases' }), async (context) => {
    const read = await readNewCase(await context.req.text());
    if (!read.ok) return refuse(context, read.refusal);
    const { events, ...header } = read.value;
    const { id } = await store.createCase(header, events, context.var.person.id);
    return context.json({ id }, 201);
  });
};

const readCase = (api: OpenAPIHono<ApiEnv>, store: CaseStore): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}',
      access: { case: 'read' },
      summary: 'One case with its log',
      request: { params: CaseId },
      reply: CaseReply,
    }),
    async (context) => {
      const stored = await store.readCase(context.req.valid('param').id);
      return stored === undefined ? refuse(context, { code: 'unknown-case' }) : context.json(stored);
    },
  );
};

const readCaseFile = (api: OpenAPIHono<ApiEnv>, store: CaseStore): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/case.json',
      access: { case: 'read' },
      summary: 'The case file',
      request: { params: CaseId },
      reply: z.unknown(),
    }),
    async (context) => {
      const stored = await store.readCase(context.req.valid('param').id);
      return stored === undefined
        ? refuse(context, { code: 'unknown-case' })
        : context.json(caseFileOf(stored));
    },
  );
};
