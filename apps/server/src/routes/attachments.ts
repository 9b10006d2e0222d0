import type { Workspace } from '@forewarn/store';
import { MOST_ATTACHMENT_BYTES } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { knownMediaType, namedAttachment } from '../attachments/named-attachment.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { describeRoute } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { readBytes } from '../guards/read-bytes.ts';
import { refuse } from '../refusal-to-http.ts';
import { keptUnder } from '../replies/kept-under.ts';

interface AttachmentDependencies {
  readonly workspace: Workspace;
  readonly views: CaseViews;
  readonly exports: ExportRegister;
}

/** `/api/cases/:id/attachments`: documents that evidence names. */
export const attachmentRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: AttachmentDependencies): void => {
  keepAttachment(api, dependencies);
  readAttachment(api, dependencies);
};

const Bytes = z.string().meta({ format: 'binary' });
const AttachmentName = z.object({
  name: z.string().trim().min(1).max(200).meta({ description: 'what evidence calls the document' }),
});
const AttachmentReply = z
  .object({ sha256: z.string(), name: z.string(), mediaType: z.string(), bytes: z.int() })
  .meta({ id: 'Attachment', description: 'as an event of evidence names it' });

const keepAttachment = (api: OpenAPIHono<ApiEnv>, { workspace }: AttachmentDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/attachments',
      access: { case: 'write' },
      summary: 'Keep a document, for evidence of this case to name; its media type is that of the request',
      request: {
        params: CaseId,
        query: AttachmentName,
        body: { content: { 'application/octet-stream': { schema: Bytes } }, required: true },
      },
      status: 201,
      reply: AttachmentReply,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const read = await readBytes(context.req.raw, MOST_ATTACHMENT_BYTES);
      if (!read.ok) return refuse(context, read.refusal);
      const known = await workspace.database
        .selectFrom('case')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (known === undefined) return refuse(context, { code: 'unknown-case' });
      const { sha256, bytes } = await workspace.attachments.keep(read.value, context.var.person.id);
      // A document is given out by the cases that it was brought to: naming its digest elsewhere does not tell whether it is here.
      await workspace.database
        .insertInto('case_attachment')
        .values({ case_id: id, sha256, person_id: context.var.person.id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const mediaType = context.req.header('content-type') ?? 'application/octet-stream';
      return context.json({ sha256, name: context.req.valid('query').name, mediaType, bytes }, 201);
    },
  );
};

const AttachmentPath = z.object({
  ...CaseId.shape,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest'),
});

const readAttachment = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, views, exports }: AttachmentDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/attachments/{sha256}',
      access: { case: 'read' },
      summary:
        'A document that evidence which you may see names; it is kept as a file, and the export recorded',
      request: { params: AttachmentPath },
      mediaType: '*/*',
      headers: { 'Content-Disposition': 'the name that evidence gives the document' },
      refuses: ['unknown-attachment'],
    }),
    async (context) => {
      const { id, sha256 } = context.req.valid('param');
      const { rights, person } = context.var;
      const view = await views.read(id, rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      const named = namedAttachment(view, sha256);
      const content = named === undefined ? undefined : await contentOf(workspace, id, sha256);
      if (named === undefined || content === undefined)
        return refuse(context, { code: 'unknown-attachment' });
      await exports.record({
        personId: person.id,
        what: 'attachment',
        caseId: id,
        level: rights.ceiling,
        head: view.head,
        sha256,
        detail: { bytes: content.byteLength },
      });
      return context.body(new Uint8Array(content), 200, {
        'Content-Type': knownMediaType(named.mediaType),
        'Content-Disposition': keptUnder(named.name),
        'Content-Security-Policy': "default-src 'none'; sandbox",
      });
    },
  );
};

const contentOf = async (
  { database, attachments }: Workspace,
  caseId: string,
  sha256: string,
): Promise<Uint8Array | undefined> => {
  const brought = await database
    .selectFrom('case_attachment')
    .select('sha256')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return brought === undefined ? undefined : attachments.read(sha256);
};
