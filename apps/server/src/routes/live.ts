import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { Summaries } from '../cases/summaries.ts';
import { describeRoute } from '../describe-route.ts';
import { createChangeHub } from '../live/change-hub.ts';
import type { EventWriter } from '../live/event-stream.ts';
import { eventStream } from '../live/event-stream.ts';
import { follow } from '../live/follow.ts';
import { newInCase } from '../live/follow-case.ts';
import { newInList } from '../live/follow-list.ts';
import { stillAllowed } from '../live/still-allowed.ts';
import { createStreamPlaces, MOST_STREAMS } from '../live/stream-places.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Rights } from '../rights/rights.ts';

interface LiveDependencies {
  readonly workspace: Workspace;
  readonly views: CaseViews;
  readonly summaries: Summaries;
  readonly people: People;
  readonly rights: Rights;
  readonly metrics?: Pick<Metrics, 'streams'> | undefined;
  /** Ends every stream. */
  readonly stopping: AbortSignal;
}

const LastSeen = z.object({
  after: z.string().max(100).optional().meta({
    description: 'what `Last-Event-ID` says, where that cannot be sent; at first, `seq` or `view` as read',
  }),
});
const LastEventId = z.object({ 'last-event-id': z.string().max(100).optional() });

/** `GET /api/cases/:id/live` and `GET /api/live`: server-sent events. */
export const liveRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: LiveDependencies): void => {
  const { workspace, views, summaries, people, rights } = dependencies;
  const hub = createChangeHub(workspace.changes);
  const open = createOpening(dependencies);
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/live',
      access: { case: 'read' },
      summary: 'What is added to a case, as it is added: server-sent events',
      request: { params: CaseId, query: LastSeen, headers: LastEventId },
      mediaType: 'text/event-stream',
      refuses: ['too-many-streams'],
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const after = context.req.valid('header')['last-event-id'] ?? context.req.valid('query').after;
      const sendNew = newInCase({ workspace, views }, { id, rights: context.var.rights, after });
      const isAllowed = await allowedIn(context, { people, rights });
      if ((await views.read(id, context.var.rights)) === undefined)
        return refuse(context, { code: 'unknown-case' });
      return open(context, (writer) =>
        follow(writer, {
          hub,
          concerns: ({ caseId }) => caseId === id,
          isAllowed,
          sendNew: () => sendNew(writer),
        }),
      );
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/live',
      access: 'person',
      summary: 'Which of the cases that you may read change, as they change: server-sent events',
      mediaType: 'text/event-stream',
      refuses: ['too-many-streams'],
    }),
    async (context) => {
      const sendNew = newInList({ workspace, summaries }, await context.var.grants());
      const isAllowed = await allowedIn(context, { people, rights });
      return open(context, (writer) =>
        follow(writer, {
          hub,
          concerns: () => true,
          isAllowed,
          sendNew: (changed) => sendNew(writer, changed),
        }),
      );
    },
  );
};

const allowedIn = async (
  context: Context<ApiEnv>,
  parts: Pick<LiveDependencies, 'people' | 'rights'>,
): Promise<() => Promise<boolean>> => {
  const follower = {
    personId: context.var.person.id,
    headers: new Headers(context.req.raw.headers),
    grants: await context.var.grants(),
  };
  return () => stillAllowed(parts, follower);
};

/** Opens streams, so many for each person. */
const createOpening = ({ stopping, metrics }: Pick<LiveDependencies, 'stopping' | 'metrics'>) => {
  const places = createStreamPlaces();
  return (context: Context<ApiEnv>, write: (writer: EventWriter) => Promise<void>): Response => {
    const leave = places.take(context.var.person.id);
    if (leave === undefined) return refuse(context, { code: 'too-many-streams', limit: MOST_STREAMS });
    metrics?.streams(1);
    return eventStream(async (writer) => {
      try {
        await write(writer);
      } finally {
        leave();
        metrics?.streams(-1);
      }
    }, stopping);
  };
};
