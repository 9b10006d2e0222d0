import { Moment, presentDate } from '@forewarn/core';
import type { ComparedSide } from '@forewarn/core/explanation';
import { branch, Branching, compare, Comparison } from '@forewarn/core/explanation';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { At } from '../analysis/moment-query.ts';
import { refusalOfBranch } from '../analysis/problems-of-branch.ts';
import { readableView } from '../analysis/readable-view.ts';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { stampEvents } from '../cases/stamp-events.ts';
import type { CaseView } from '../cases/view-of.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { inWords } from '../in-words.ts';
import { refuse } from '../refusal-to-http.ts';
import { bodyOf } from '../replies/reply-body.ts';
import { replyWith } from '../replies/reply-with.ts';

interface CompareDependencies {
  readonly views: CaseViews;
  readonly clock: () => Date;
}

/** `GET /api/cases/:id/compare` and `POST /api/cases/:id/branch`: a case beside another, and beside what might have been. */
export const compareRoutes = (api: OpenAPIHono<ApiEnv>, parts: CompareDependencies): void => {
  compareCases(api, parts);
  branchCase(api, parts);
};

const CompareQuery = z.object({
  at: At,
  with: z.string().max(100).meta({ description: 'another moment of the case, or the id of another case' }),
});

const compareCases = (api: OpenAPIHono<ApiEnv>, { views, clock }: CompareDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/compare',
      access: { case: 'read' },
      summary: 'The case at two dates, or beside another case',
      request: { params: CaseId, query: CompareQuery },
      reply: Comparison.meta({ id: 'Comparison' }),
      hasTag: true,
    }),
    async (context) => {
      const { at, with: other } = context.req.valid('query');
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      const isMoment = Moment.safeParse(other).success;
      const beside = isMoment ? view : await readableView(views, await context.var.grants(), other);
      if (view === undefined || beside === undefined) return refuse(context, { code: 'unknown-case' });
      const now = clock().toISOString();
      const compared = compare(sideOf(view, at, now), sideOf(beside, isMoment ? other : at, now));
      if (compared.ok) return replyWith(context, bodyOf(compared.value));
      const { left, right } = compared.refusal;
      return refuse(context, {
        code: 'wrong-request',
        problems: [
          {
            code: compared.refusal.code,
            path: '$.with',
            message: `The cases are assessed by different frameworks: ${left} and ${right}.`,
            hint: 'Compare cases of one framework.',
          },
        ],
      });
    },
  );
};

const sideOf = (view: CaseView, asked: string | undefined, now: string): ComparedSide => {
  const caseFile = caseFileOf(view);
  const at = asked ?? presentDate(caseFile.events, now);
  return { label: at, caseFile, at };
};

const BranchRequest = z.strictObject({
  after: z.int().min(0).meta({ description: 'the last step that both share, counted from 0' }),
  events: z.array(z.record(z.string(), z.unknown())).max(1000),
  thenAsItWent: z.boolean().default(false),
});

const branchCase = (api: OpenAPIHono<ApiEnv>, { views, clock }: CompareDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/branch',
      access: { case: 'read' },
      summary: 'The case as it might have gone from a step on; nothing is written',
      request: { params: CaseId, body: jsonBody(BranchRequest) },
      reply: Branching.meta({ id: 'Branching' }),
      refuses: ['not-a-case'],
    }),
    async (context) => {
      const { after, events, thenAsItWent } = context.req.valid('json');
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      const stamped = stampEvents(events, clock());
      if (!stamped.ok) return refuse(context, { code: 'not-a-case', problems: stamped.refusal.map(inWords) });
      const branched = branch(caseFileOf(view), { after, events: stamped.value, thenAsItWent });
      return branched.ok
        ? replyWith(context, bodyOf(branched.value))
        : refuse(context, refusalOfBranch(branched.refusal, after));
    },
  );
};
