import { z } from '@hono/zod-openapi';
import type { ViewedEvent } from '../cases/view-of.ts';

/** `lapsed`: there was an approval, and the case has grown since, or it was given elsewhere and cannot be checked here. */
export const ReviewState = z.enum(['none', 'requested', 'returned', 'approved', 'lapsed']);
export type ReviewState = z.infer<typeof ReviewState>;

/** Where the review of a case stands. */
export interface Review {
  readonly state: ReviewState;
  /** The last event of the course of review. */
  readonly last: ViewedEvent | undefined;
  /** The last approval that was given here to the head that the case then had. */
  readonly approval: ViewedEvent | undefined;
}

/**
 * The review of a case by what someone sees of it. `sound` are the ids of the approvals that followed at once on the head
 * that they name.
 */
export const reviewOf = (events: readonly ViewedEvent[], sound: ReadonlySet<string>): Review => {
  const last = events.findLast(({ event }) => event.type in BY_TYPE);
  const approval = events.findLast(({ id }) => id !== undefined && sound.has(id));
  const state = last === undefined ? 'none' : (BY_TYPE[last.event.type] ?? 'none');
  if (last === undefined || state !== 'approved') return { state, last, approval };
  const holds =
    last === approval && events.every(({ seq, event }) => seq <= last.seq || event.type === 'brief.issued');
  return { state: holds ? 'approved' : 'lapsed', last, approval };
};

/** The ids of the approvals of a log that name the head on which they follow. */
export const soundApprovals = (log: readonly ViewedEvent[]): ReadonlySet<string> =>
  new Set(
    log.flatMap(({ id, previous, event }) =>
      event.type === 'review.approved' && event.head === previous && id !== undefined ? [id] : [],
    ),
  );

const BY_TYPE: Partial<Record<ViewedEvent['event']['type'], ReviewState>> = {
  'review.requested': 'requested',
  'review.returned': 'returned',
  'review.approved': 'approved',
};
