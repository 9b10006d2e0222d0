import { isReleasedAt } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { BriefQuery, levelWithin } from '../briefs/brief-query.ts';
import type { DrawnBrief } from '../briefs/draw-brief.ts';
import { drawBrief } from '../briefs/draw-brief.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { describeRoute } from '../describe-route.ts';
import type { ExportRegister } from '../exports/export-register.ts';
import { BRIEF_POLICY } from '../guards/security-headers.ts';
import { refuse } from '../refusal-to-http.ts';
import type { BriefKind } from '../releases/release.ts';
import { BRIEF_KINDS } from '../releases/release.ts';
import { seesEverything } from '../rights/roles.ts';

const KINDS = {
  pdf: { summary: 'The brief as PDF', mediaType: 'application/pdf' },
  docx: {
    summary: 'The brief as a document for Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { summary: 'The brief as HTML', mediaType: 'text/html' },
} as const;

interface BriefDependencies {
  readonly workspace: Pick<Workspace, 'signedHeads'>;
  readonly views: CaseViews;
  readonly exports: ExportRegister;
}

/**
 * `GET /api/cases/:id/brief.pdf`, `brief.docx` and `brief.html`. Above public they are drafts, and say so on each page: a
 * brief is given out by a release.
 */
export const briefRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, views, exports }: BriefDependencies,
): void => {
  const request = { params: CaseId, query: BriefQuery };
  const refuses = ['above-ceiling', 'nothing-at-level', 'template-fault'] as const;
  for (const kind of BRIEF_KINDS) {
    const path = `/api/cases/{id}/brief.${kind}` as const;
    api.openapi(
      describeRoute({ method: 'get', path, access: { case: 'read' }, request, refuses, ...KINDS[kind] }),
      async (context) => {
        const { ceiling } = context.var.rights;
        const { level = levelWithin(ceiling), ...query } = context.req.valid('query');
        if (!isReleasedAt(level, ceiling)) return refuse(context, { code: 'above-ceiling', level, ceiling });
        const view = await views.read(context.req.valid('param').id, context.var.rights);
        if (view === undefined) return refuse(context, { code: 'unknown-case' });
        // The head of the log changes with what is withheld, and a signed one tells how long the log is.
        const isView = !seesEverything(ceiling);
        const stored = { ...view, head: isView ? view.view : view.head, isView };
        const signedHead = isView ? undefined : await workspace.signedHeads.latestOf(view.id);
        const asked = { ...query, level, isDraft: level !== 'public', signedHead };
        const drawn = await drawBrief(stored, asked, kind);
        if (!drawn.ok) return refuse(context, drawn.refusal);
        const { template, language, at } = query;
        await exports.record({
          personId: context.var.person.id,
          what: 'brief',
          caseId: stored.id,
          level,
          head: stored.head,
          sha256: drawn.value.sha256,
          detail: { template, language, kind, draft: asked.isDraft, ...(at === undefined ? {} : { at }) },
        });
        return replyWithBrief(context, kind, drawn.value);
      },
    );
  }
};

/** Sends a brief: a page to be looked at in a frame of the application, or a file to be kept. */
export const replyWithBrief = (
  context: Context<ApiEnv>,
  kind: BriefKind,
  { bytes, disposition }: DrawnBrief,
): Response =>
  context.body(
    bytes,
    200,
    kind === 'html'
      ? { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': BRIEF_POLICY }
      : { 'Content-Type': KINDS[kind].mediaType, 'Content-Disposition': disposition },
  );
