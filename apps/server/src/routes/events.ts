import type { AppendRefusal, CaseStore } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { AppendReply, AppendRequest, CaseId } from '../api-schemas.ts';
import { problemsOfAppend } from '../cases/problems-of-append.ts';
import { stampEvents } from '../cases/stamp-events.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { inWords } from '../in-words.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Refusal } from '../refusal.ts';

export interface EventDependencies {
  readonly store: CaseStore;
  readonly clock: () => Date;
}

/** `POST /api/cases/:id/events`: adds events after the head that the caller has seen. */
export const eventRoutes = (api: OpenAPIHono<ApiEnv>, { store, clock }: EventDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/events',
      access: { case: 'write' },
      summary: 'Add events to a case',
      request: { params: CaseId, body: jsonBody(AppendRequest) },
      status: 201,
      reply: AppendReply,
    }),
    async (context) => {
      const { expectedHead, events } = context.req.valid('json');
      const stamped = stampEvents(events, clock());
      if (!stamped.ok) return refuse(context, { code: 'not-a-case', problems: stamped.refusal.map(inWords) });
      const appended = await store.append(
        context.req.valid('param').id,
        expectedHead,
        stamped.value,
        context.var.person.id,
      );
      return appended.ok ? context.json(appended.value, 201) : refuse(context, refusalOf(appended.refusal));
    },
  );
};

const refusalOf = (refusal: AppendRefusal): Refusal =>
  refusal.code === 'not-a-case'
    ? { code: refusal.code, problems: problemsOfAppend(refusal.problems, refusal.stored) }
    : refusal;
