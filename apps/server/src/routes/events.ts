import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { addEventsOnce } from '../cases/add-events-once.ts';
import { createAppendKeys } from '../cases/append-keys.ts';
import { AppendReply, AppendRequest, PreviewRequest } from '../cases/case-replies.ts';
import type { CaseViews } from '../cases/case-views.ts';
import { EffectReply } from '../cases/effect-of-events.ts';
import { previewEvents } from '../cases/preview-events.ts';
import type { Summaries } from '../cases/summaries.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { refuse } from '../refusal-to-http.ts';

interface EventDependencies {
  readonly workspace: Workspace;
  readonly views: CaseViews;
  readonly summaries: Pick<Summaries, 'changed'>;
  readonly clock: () => Date;
}

/** `POST /api/cases/:id/events` and `…/events/preview`. */
export const eventRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: EventDependencies): void => {
  addEvents(api, dependencies);
  preview(api, dependencies);
};

const KeyHeader = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{8,100}$/, 'a key of 8 to 100 letters, digits, _ and -')
    .optional()
    .meta({ description: 'chosen by the sender: the same request under the same key adds its events once' }),
});

const addEvents = (
  api: OpenAPIHono<ApiEnv>,
  { workspace, views, summaries, clock }: EventDependencies,
): void => {
  const keys = createAppendKeys(workspace.database, clock);
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/events',
      access: { case: 'comment' },
      summary: 'Add events to a case after the head that was seen',
      request: { params: CaseId, headers: KeyHeader, body: jsonBody(AppendRequest) },
      status: 201,
      reply: AppendReply,
      refuses: [
        'conflict',
        'not-a-case',
        'above-ceiling',
        'issued-by-release',
        'head-not-current',
        'four-eyes',
        'key-reused',
        'still-working',
      ],
    }),
    async (context) => {
      const { expectedHead, events: sent } = context.req.valid('json');
      const { id } = context.req.valid('param');
      const key = context.req.valid('header')['idempotency-key'];
      const { rights, person } = context.var;
      const added = await addEventsOnce(
        { workspace, views, keys, clock },
        { id, expectedHead, sent, actor: person.id, rights },
        key === undefined
          ? undefined
          : { personId: person.id, key, caseId: id, text: JSON.stringify(sent), expectedHead },
      );
      if (!added.ok) return refuse(context, added.refusal);
      summaries.changed(id);
      return context.json(added.value, 201);
    },
  );
};

const preview = (api: OpenAPIHono<ApiEnv>, { views, clock }: EventDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/cases/{id}/events/preview',
      access: { case: 'comment' },
      summary: 'What events would change if they were added; nothing is written',
      request: { params: CaseId, body: jsonBody(PreviewRequest) },
      reply: EffectReply,
      refuses: ['not-a-case', 'above-ceiling'],
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const effect = await previewEvents(
        { views, clock },
        { id, sent: context.req.valid('json').events, rights: context.var.rights },
      );
      return effect.ok ? context.json(effect.value) : refuse(context, effect.refusal);
    },
  );
};
