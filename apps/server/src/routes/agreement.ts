import { AgreementReport, measureAgreement } from '@forewarn/core/agreement';
import type { AgreementRefusal } from '@forewarn/core/agreement';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { At } from '../analysis/moment-query.ts';
import { readableView } from '../analysis/readable-view.ts';
import type { ApiEnv } from '../api-env.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import { describeRoute } from '../describe-route.ts';
import type { RefusalOf } from '../refusal.ts';
import { refuse } from '../refusal-to-http.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

const RESAMPLES = 2000;
const SEED = 1;
const MOST_CASES = 12;

const AgreementQuery = z.object({
  cases: z
    .string()
    .regex(
      /^[^,]{1,64}(,[^,]{1,64}){1,11}$/,
      `the ids of 2 to ${MOST_CASES} cases, with commas between them`,
    ),
  at: At,
});

/** `GET /api/agreement`: how far analysts agree who assessed one situation in a case each. They are named A, B, C … in the order asked for. */
export const agreementRoutes = (api: OpenAPIHono<ApiEnv>, { views }: { readonly views: CaseViews }): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/agreement',
      access: 'person',
      summary: 'How far two or more cases of one situation agree',
      request: { query: AgreementQuery },
      reply: AgreementReport.meta({ id: 'AgreementReport' }),
      refuses: ['unknown-case'],
      hasTag: true,
    }),
    async (context) => {
      const { cases, at } = context.req.valid('query');
      const grants = await context.var.grants();
      const analyses = [];
      for (const [place, id] of cases.split(',').entries()) {
        const view = await readableView(views, grants, id);
        if (view === undefined) return refuse(context, { code: 'unknown-case' });
        analyses.push({ analyst: String.fromCodePoint(0x41 + place), caseFile: caseFileOf(view) });
      }
      const measured = measureAgreement(analyses, { at, seed: SEED, resamples: RESAMPLES });
      return measured.ok
        ? replyWith(context, bodyOf(measured.value))
        : refuse(context, refusalOf(measured.refusal));
    },
  );
};

const refusalOf = (refusal: AgreementRefusal): RefusalOf<'wrong-request'> => {
  const found = 'found' in refusal && Array.isArray(refusal.found) ? refusal.found.join(', ') : '';
  const message = `These cases cannot be set beside each other: ${refusal.code.replaceAll('-', ' ')}.`;
  const hint = found === '' ? 'Name cases of one situation.' : `Found: ${found}.`;
  return {
    code: 'wrong-request',
    problems: [{ code: refusal.code, path: '$.cases', message, hint }],
  };
};
