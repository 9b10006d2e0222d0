import type { CaseFile } from '@forewarn/core';
import { presentDate, Region, replay, Trace } from '@forewarn/core';
import { explain } from '@forewarn/core/explanation';
import { optionsOf, OptionsReport } from '@forewarn/core/explanation/options';
import { informationOf, InformationReport } from '@forewarn/core/information';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { ExplanationReply } from '../analysis/explanation-reply.ts';
import { At } from '../analysis/moment-query.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { derived } from '../cases/derived.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import { describeRoute } from '../describe-route.ts';
import { refuse } from '../refusal-to-http.ts';
import { replyWith } from '../replies/reply-with.ts';

interface AnalysisDependencies {
  readonly views: CaseViews;
  readonly clock: () => Date;
}

interface Analysis<Query extends z.ZodObject> {
  readonly path: `/api/cases/{id}/${string}`;
  readonly summary: string;
  readonly query: Query;
  readonly reply: z.ZodType;
  /** What the core makes of the case that is seen; `today` is the date that it is shown at where none is asked for. */
  readonly make: (caseFile: CaseFile, query: z.infer<Query>, today: () => string) => unknown;
}

/** What the core makes of one case, as far as somebody sees it: trace, picture, explanation, information, options. */
export const analysisRoutes = (api: OpenAPIHono<ApiEnv>, parts: AnalysisDependencies): void => {
  const Picture = Trace.pick({ posture: true, picture: true, open: true, gaps: true });
  analysis(api, parts, {
    path: '/api/cases/{id}/trace',
    summary: 'Every step of the case, and where it stands after them',
    query: z.object({ until: At }),
    reply: Trace.meta({ id: 'Trace' }),
    make: (caseFile, { until }) => replay(caseFile, until),
  });
  analysis(api, parts, {
    path: '/api/cases/{id}/picture',
    summary: 'Where the case stands: factors, rules, posture, open questions',
    query: z.object({ at: At }),
    reply: Picture.meta({ id: 'CasePicture' }),
    make: (caseFile, { at }, today) => {
      const { posture, picture, open, gaps } = replay(caseFile, at ?? today());
      return { posture, picture, open, gaps };
    },
  });
  analysis(api, parts, {
    path: '/api/cases/{id}/explanation',
    summary: 'Why the case stands where it stands, and why not further',
    query: z.object({ at: At, region: Region.optional() }),
    reply: ExplanationReply,
    make: (caseFile, { at, region }, today) =>
      explain(caseFile, at ?? today(), region === undefined ? {} : { region }),
  });
  analysis(api, parts, {
    path: '/api/cases/{id}/information',
    summary: 'What is known, from whom, and what is not known',
    query: z.object({ at: At }),
    reply: InformationReport.meta({ id: 'InformationReport' }),
    make: (caseFile, { at }, today) => informationOf(caseFile, at ?? today()),
  });
  analysis(api, parts, {
    path: '/api/cases/{id}/options',
    summary: 'The response options that fit; nothing is advised',
    query: z.object({ at: At }),
    reply: OptionsReport.meta({ id: 'OptionsReport' }),
    make: (caseFile, { at }, today) => optionsOf(caseFile, at ?? today()),
  });
};

const analysis = <Query extends z.ZodObject>(
  api: OpenAPIHono<ApiEnv>,
  { views, clock }: AnalysisDependencies,
  { path, summary, query, reply, make }: Analysis<Query>,
): void => {
  // The schema of one route stands for those of all: what it gives is known where it is read.
  const request: { params: typeof CaseId; query: z.ZodObject } = { params: CaseId, query };
  api.openapi(
    describeRoute({
      method: 'get',
      path,
      access: { case: 'read' },
      summary,
      request,
      reply,
      hasTag: true,
    }),
    async (context) => {
      // As parsed by the schema of this route; a generic schema loses its tie to what it gives.
      const asked = context.req.valid('query') as z.infer<Query>;
      const view = await views.read(context.req.valid('param').id, context.var.rights);
      if (view === undefined) return refuse(context, { code: 'unknown-case' });
      const caseFile = caseFileOf(view);
      const today = () => presentDate(caseFile.events, clock().toISOString());
      const what = `${path} ${JSON.stringify(asked)} ${today()}`;
      return replyWith(
        context,
        derived(view, what, () => make(caseFile, asked, today)),
      );
    },
  );
};
