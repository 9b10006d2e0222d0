import type { ExpungeRequest, Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { describeRoute, jsonBody, NOTHING } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { ExportEntry } from '../exports/export-register.ts';
import { Person } from '../people/person.ts';
import { personsOf } from '../people/persons-of.ts';
import { recordAct } from '../people/record-act.ts';
import { refuse } from '../refusal-to-http.ts';
import { rightsInWorkspace } from '../rights/roles.ts';

const Reason = z.string().trim().min(40).max(2000).meta({
  description: 'why, in 40 to 2000 characters; it stays for ever, so it must not repeat what is harmful',
});
/** The largest that both databases hold. */
const LAST_SEQ = 2 ** 31 - 1;
const NUMBER_OF_EVENT = { description: 'the number of an event' };
const Seq = z.coerce.number().int().min(1).max(LAST_SEQ).meta(NUMBER_OF_EVENT);

const ExpungingReply = z
  .object({
    id: z.string(),
    caseId: z.string(),
    seq: z.int(),
    reason: z.string(),
    requestedBy: Person,
    requestedAt: z.string(),
  })
  .meta({ id: 'ExpungingRequest' });

const ExpungedReply = z.object({
  caseId: z.string(),
  seq: z.int(),
  expungedAt: z.string(),
  documents: z.array(z.string()).meta({ description: 'the digests of the documents that went with it' }),
  keptDocuments: z.array(z.string()).meta({
    description: 'the digests of those that stayed, because other records name them too',
  }),
  briefs: z.array(z.string()).meta({
    description: 'the releases of which what was kept of their briefs went with it',
  }),
  remains: z.array(z.enum(['backups', 'write-ahead-log', 'search-index', 'dead-rows'])).meta({
    description: 'where it may still be, for someone who has the files and their keys',
  }),
  backups: z.array(ExportEntry).meta({
    description: 'backups made before, which may still hold it: each is to be destroyed or made anew',
  }),
});

const RequestId = z.object({ request: z.string().meta({ description: 'the id of a request' }) });

interface ExpungingDependencies {
  readonly workspace: Pick<Workspace, 'database' | 'expunging'>;
  readonly views: CaseViews;
  readonly exports: ExportRegister;
  readonly clock: () => Date;
}

/** Taking what is harmful out of the log, by two persons: asking for it, taking that back, and doing it. */
export const expungingRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: ExpungingDependencies): void => {
  askInCase(api, dependencies);
  askAsAdministrator(api, dependencies);
  listRequests(api, dependencies);
  approveRequest(api, dependencies);
  withdrawRequest(api, dependencies);
};

const ASKED = ['unknown-event', 'already-expunged', 'already-requested'] as const;

const askInCase = (api: OpenAPIHono<ApiEnv>, dependencies: ExpungingDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/events/{seq}/expunging',
      access: { case: 'write' },
      summary: 'Ask for an event to be expunged; another person has to approve it',
      request: { params: CaseId.extend({ seq: Seq }), body: jsonBody(z.strictObject({ reason: Reason })) },
      status: 201,
      reply: ExpungingReply,
      refuses: ASKED,
    }),
    async (context) => {
      const { id, seq } = context.req.valid('param');
      const view = await dependencies.views.read(id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      if (!view.events.some((event) => event.seq === seq)) return refuse(context, { code: 'unknown-event' });
      return ask(context, dependencies, { id, seq, reason: context.req.valid('json').reason });
    },
  );
};

const askAsAdministrator = (api: OpenAPIHono<ApiEnv>, dependencies: ExpungingDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/expunging',
      access: { workspace: 'administer' },
      summary: 'The same for any case, by whoever administers the workspace',
      request: {
        body: jsonBody(
          z.strictObject({ caseId: z.string(), seq: z.int().min(1).max(LAST_SEQ), reason: Reason }),
        ),
      },
      status: 201,
      reply: ExpungingReply,
      refuses: [...ASKED, 'unknown-case'],
    }),
    async (context) => {
      const { caseId, seq, reason } = context.req.valid('json');
      return ask(context, dependencies, { id: caseId, seq, reason });
    },
  );
};

const ask = async (
  context: Context<ApiEnv>,
  { workspace, clock }: ExpungingDependencies,
  { id, seq, reason }: { readonly id: string; readonly seq: number; readonly reason: string },
) => {
  const by = context.var.person.id;
  const requested = await workspace.expunging.request(id, seq, reason, by);
  if (!requested.ok) return refuse(context, requested.refusal);
  await recordAct(
    workspace.database,
    { by, act: 'expunging.requested', subject: id, detail: { seq, request: requested.value.id } },
    clock(),
  );
  return context.json(await replyOf(workspace.database, requested.value), 201);
};

const listRequests = (api: OpenAPIHono<ApiEnv>, { workspace }: ExpungingDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/expunging',
      access: { workspace: 'administer' },
      summary: 'The requests to expunge that wait',
      reply: z.array(ExpungingReply),
    }),
    async (context) => {
      const open = await workspace.expunging.open();
      return context.json(await Promise.all(open.map((request) => replyOf(workspace.database, request))));
    },
  );
};

const approveRequest = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, exports, clock }: ExpungingDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/expunging/{request}/approval',
      access: { workspace: 'administer' },
      recent: true,
      summary: 'Expunge, as another person than who asked for it',
      request: { params: RequestId, body: NOTHING },
      reply: ExpungedReply,
      refuses: ['unknown-request', 'unknown-event', 'already-expunged', 'four-eyes'],
    }),
    async (context) => {
      const by = context.var.person.id;
      const { request } = context.req.valid('param');
      const approved = await workspace.expunging.approve(request, by);
      if (!approved.ok) return refuse(context, approved.refusal);
      const { caseId, seq, expungedAt, briefs } = approved.value;
      const backups = await exports.backupsBefore(expungedAt);
      await recordAct(
        workspace.database,
        { by, act: 'expunging.approved', subject: caseId, detail: { seq, request, briefs } },
        clock(),
      );
      return context.json({ ...approved.value, backups });
    },
  );
};

const withdrawRequest = (api: OpenAPIHono<ApiEnv>, { workspace, clock }: ExpungingDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'delete',
      path: '/api/expunging/{request}',
      access: 'person',
      summary: 'Take a request to expunge back: for whoever asked for it, and for administrators',
      request: { params: RequestId },
      status: 204,
      refuses: ['unknown-request'],
    }),
    async (context) => {
      const by = context.var.person.id;
      const { request: id } = context.req.valid('param');
      const asked = (await workspace.expunging.open()).find((request) => request.id === id);
      const isTheirs =
        asked?.requestedBy === by || rightsInWorkspace(await context.var.grants()).has('administer');
      // Whoever it is none of the business of learns nothing of it.
      if (!isTheirs) return refuse(context, { code: 'unknown-request' });
      const withdrawn = await workspace.expunging.withdraw(id, by);
      if (!withdrawn.ok) return refuse(context, withdrawn.refusal);
      const { caseId, seq } = withdrawn.value;
      await recordAct(
        workspace.database,
        { by, act: 'expunging.withdrawn', subject: caseId, detail: { seq, request: id } },
        clock(),
      );
      return context.body(null, 204);
    },
  );
};

const replyOf = async (
  database: Workspace['database'],
  { id, caseId, seq, reason, requestedBy, requestedAt }: ExpungeRequest,
): Promise<z.infer<typeof ExpungingReply>> => {
  const personOf = await personsOf(database, [requestedBy]);
  return { id, caseId, seq, reason, requestedBy: personOf(requestedBy), requestedAt };
};
