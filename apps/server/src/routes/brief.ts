import { DISCLOSURE_LEVELS, Moment } from '@forewarn/core';
import type { CaseStore } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { attachment } from '../briefs/attachment.ts';
import type { MadeBrief } from '../briefs/brief-of.ts';
import { briefOf } from '../briefs/brief-of.ts';
import { describeRoute } from '../describe-route.ts';
import { BRIEF_POLICY } from '../guards/security-headers.ts';
import { refuse } from '../refusal-to-http.ts';

/** Which of them there are, `GET /api/brief-choices` says. */
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
  paper: z
    .string()
    .regex(/^[a-z0-9]{1,16}$/, 'the name of a paper')
    .default('a4')
    .meta({ description: 'the sheet of the PDF and of the document for Word' }),
  at: Moment.optional(),
});

const KINDS = {
  pdf: { summary: 'The brief as PDF', mediaType: 'application/pdf' },
  docx: {
    summary: 'The brief as a document for Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { summary: 'The brief as HTML', mediaType: 'text/html' },
} as const;
type Kind = keyof typeof KINDS;

/** `GET /api/cases/:id/brief.pdf`, `brief.docx` and `brief.html`. */
export const briefRoutes = (api: OpenAPIHono<ApiEnv>, { store }: { readonly store: CaseStore }): void => {
  const request = { params: CaseId, query: BriefQuery };
  for (const kind of ['pdf', 'docx', 'html'] as const) {
    const path = `/api/cases/{id}/brief.${kind}` as const;
    api.openapi(
      describeRoute({ method: 'get', path, access: { case: 'read' }, request, ...KINDS[kind] }),
      async (context) => {
        const stored = await store.readCase(context.req.valid('param').id);
        if (stored === undefined) return refuse(context, { code: 'unknown-case' });
        const asked = context.req.valid('query');
        const made = await briefOf(stored, asked);
        if (!made.ok) return refuse(context, made.refusal);
        return kind === 'html'
          ? replyWithPage(context, made.value)
          : replyWithFile(context, kind, made.value, attachment(stored, made.value, asked, kind));
      },
    );
  }
};

const replyWithPage = (context: Context<ApiEnv>, { brief }: MadeBrief): Response =>
  context.body(brief.html, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': BRIEF_POLICY,
  });

const replyWithFile = async (
  context: Context<ApiEnv>,
  kind: Exclude<Kind, 'html'>,
  { brief, paper }: MadeBrief,
  disposition: string,
): Promise<Response> => {
  const bytes = await (kind === 'pdf' ? brief.pdf(paper) : brief.docx(paper));
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': KINDS[kind].mediaType,
    'Content-Disposition': disposition,
  });
};
