import { DISCLOSURE_LEVELS, Moment } from '@forewarn/core';
import type { Brief } from '@forewarn/reporting';
import type { CaseStore, StoredCase } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { briefOf } from '../briefs/brief-of.ts';
import { describeRoute } from '../describe-route.ts';
import { BRIEF_POLICY } from '../guards/security-headers.ts';
import { refuse } from '../refusal-to-http.ts';

const BriefQuery = z.object({
  template: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/, 'the name of a template')
    .default('country-brief'),
  language: z
    .string()
    .regex(/^[A-Za-z-]{2,35}$/, 'the code of a language')
    .default('en'),
  level: z.enum(DISCLOSURE_LEVELS).default('internal'),
  at: Moment.optional(),
});
type BriefQuery = z.infer<typeof BriefQuery>;

/** `GET /api/cases/:id/brief.pdf` and `brief.html`. */
export const briefRoutes = (api: OpenAPIHono<ApiEnv>, { store }: { readonly store: CaseStore }): void => {
  const request = { params: CaseId, query: BriefQuery };
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/brief.pdf',
      summary: 'The brief as PDF',
      request,
      mediaType: 'application/pdf',
    }),
    (context) =>
      replyWithBrief(context, store, context.req.valid('param').id, context.req.valid('query'), pdfReply),
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/brief.html',
      summary: 'The brief as HTML',
      request,
      mediaType: 'text/html',
    }),
    (context) =>
      replyWithBrief(context, store, context.req.valid('param').id, context.req.valid('query'), htmlReply),
  );
};

type Reply = (context: Context<ApiEnv>, stored: StoredCase, brief: Brief) => Response | Promise<Response>;

const replyWithBrief = async (
  context: Context<ApiEnv>,
  store: CaseStore,
  id: string,
  asked: BriefQuery,
  reply: Reply,
): Promise<Response> => {
  const stored = await store.readCase(id);
  if (stored === undefined) return refuse(context, { code: 'unknown-case' });
  const brief = await briefOf(stored, asked);
  return brief.ok ? reply(context, stored, brief.value) : refuse(context, brief.refusal);
};

const pdfReply: Reply = async (context, stored, brief) =>
  context.body(new Uint8Array(await brief.pdf()), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': attachment(fileNameOf(stored, brief)),
  });

/** Level and date come first: whoever attaches a file to a message sees to whom it may go. No invisible character stays. */
const fileNameOf = ({ header }: StoredCase, { model }: Brief): string =>
  `${model.disclosure.level} ${model.asOf.slice(0, 10)} ${header.title.replaceAll(/\p{C}+/gu, '').slice(0, 100)}.pdf`;

const htmlReply: Reply = (context, _stored, { html }) =>
  context.body(html, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': BRIEF_POLICY,
  });

/** RFC 6266: the name in full for browsers, and one of plain letters for whatever reads only those. */
const attachment = (name: string): string => {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  const full = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
};
