import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { ViewedEventReply } from '../cases/case-replies.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { CaseView, ViewedEvent } from '../cases/view-of.ts';
import { seesHead } from '../cases/view-of.ts';
import { describeRoute } from '../describe-route.ts';
import { Person } from '../people/person.ts';
import { personsOf } from '../people/persons-of.ts';
import { refuse } from '../refusal-to-http.ts';
import { isReview } from '../reviews/refuse-by-role.ts';
import { reviewOf, ReviewState, soundApprovals } from '../reviews/review-of.ts';
import type { CaseRights } from '../rights/roles.ts';

const Approval = z.object({
  by: Person.nullable(),
  at: z.string(),
  head: z.string(),
  comment: z.string().nullable(),
});

const ReviewReply = z
  .object({
    state: ReviewState,
    by: Person.nullable().meta({ description: 'who took the last step of the review' }),
    at: z.string().nullable(),
    head: z.string().nullable().meta({ description: 'the head that the last step speaks of' }),
    comment: z.string().nullable(),
    approval: Approval.nullable().meta({ description: 'the last approval that was given here' }),
    changes: z.object({
      total: z.int().meta({ description: 'events since that approval, or of the whole case without one' }),
      events: z.array(ViewedEventReply),
      next: z.int().nullable().meta({ description: 'what to send as `after` for the next page' }),
    }),
  })
  .meta({ id: 'Review' });

const ReviewQuery = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

interface ReviewDependencies {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly views: CaseViews;
}

/** `GET /api/cases/{id}/review`. Each step of a review is an event of the case, added as every other. */
export const reviewRoutes = (api: OpenAPIHono<ApiEnv>, { workspace, views }: ReviewDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/review',
      access: { case: 'read' },
      summary: 'Where the review of a case stands, and what changed since it was approved',
      request: { params: CaseId, query: ReviewQuery },
      reply: ReviewReply,
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      const { rights } = context.var;
      const [whole, view] = await Promise.all([views.read(id, WHOLE), views.read(id, rights)]);
      if (whole === undefined || view === undefined) return refuse(context, { code: 'unknown-case' });
      const review = reviewOf(toldOf(whole, view, rights), soundApprovals(whole.events));
      const actors = [review.last?.actor, review.approval?.actor].filter((actor) => actor !== undefined);
      const personOf = await personsOf(workspace.database, actors);
      const { state, last, approval } = review;
      return context.json({
        state,
        ...(last === undefined ? NO_STEP : stepOf(last, personOf)),
        approval: approval === undefined ? null : stepOf(approval, personOf),
        changes: changesSince(view, approval?.seq ?? 0, context.req.valid('query')),
      });
    },
  );
};

const WHOLE: CaseRights = { ceiling: 'restricted', may: new Set(['read', 'review']) };

/**
 * Whoever knows the head knows that something was added, so that an approval lapses by what is withheld too; of the steps of
 * the review they are told those that they see. For a reader the review is that of what is shown.
 */
const toldOf = (whole: CaseView, view: CaseView, rights: CaseRights): readonly ViewedEvent[] => {
  if (!seesHead(rights)) return view.events;
  const shown = new Map(view.events.map((event, index) => [view.seqs[index] ?? 0, event]));
  return whole.events.flatMap((event) => (isReview(event.event) ? (shown.get(event.seq) ?? []) : event));
};

const NO_STEP = { by: null, at: null, head: null, comment: null };

const stepOf = ({ actor, event }: ViewedEvent, personOf: (id: string) => Person) => ({
  by: actor === undefined ? null : personOf(actor),
  at: event.at,
  head: 'head' in event ? event.head : '',
  comment: 'comment' in event ? (event.comment ?? null) : null,
});

const changesSince = ({ events }: CaseView, seq: number, { after, limit }: z.infer<typeof ReviewQuery>) => {
  const since = events.filter((event) => event.seq > seq);
  const page = since.filter((event) => event.seq > after);
  const shown = page.slice(0, limit);
  return {
    total: since.length,
    events: shown,
    next: page.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
};
