import { z } from 'zod';
import type { CaseEvent } from '../../../case/case-event.ts';
import { daysBetween, Moment } from '../../../case/instant.ts';
import type { OnRecord } from '../on-record.ts';
import { ofType } from '../on-record.ts';
import { countByLevel, CountsByLevel } from './shared-with.ts';

type Events = Pick<OnRecord, 'events' | 'at'>;

/** A recommendation of which nothing is on record but that it was made. */
export const UnfollowedRecommendation = z.strictObject({
  recommendation: z.string(),
  to: z.string(),
  made: Moment,
  due: Moment.nullable(),
  overdue: z.boolean(),
});
type UnfollowedRecommendation = Readonly<z.infer<typeof UnfollowedRecommendation>>;

export const unfollowed = ({ events, at }: Events): readonly UnfollowedRecommendation[] => {
  const followed = new Set(
    ofType(events, 'recommendation.followed').map(({ recommendation }) => recommendation),
  );
  return ofType(events, 'recommendation.made')
    .filter(({ recommendation }) => !followed.has(recommendation))
    .map(({ recommendation, to, at: made, due }) => ({
      recommendation,
      to,
      made,
      due: due ?? null,
      overdue: isPast(due, at),
    }));
};

const EventsSince = z
  .int()
  .nonnegative()
  .meta({ description: 'events after it that are no review and no brief' });

/** Where the review of the case stands. Heads are hashes of a stored log: whether one fits cannot be told here. */
export const Review = z.strictObject({
  last: z.enum(['none', 'requested', 'returned', 'approved']),
  at: Moment.nullable(),
  eventsSince: EventsSince,
  approved: z.boolean().meta({ description: 'approved last, and nothing added since: an approval lapses' }),
  scheduled: z
    .strictObject({
      date: Moment,
      overdue: z
        .boolean()
        .meta({ description: 'the date has passed, with no approval since it was scheduled' }),
    })
    .nullable(),
});
type Review = Readonly<z.infer<typeof Review>>;

export const review = ({ events, at }: Events): Review => {
  const place = events.findLastIndex(isReviewAct);
  const act = events[place];
  const eventsSince = act === undefined ? 0 : contentAfter(events, place);
  const last = act === undefined ? 'none' : LAST[act.type];
  return {
    last: last ?? 'none',
    at: act?.at ?? null,
    eventsSince,
    approved: last === 'approved' && eventsSince === 0,
    scheduled: scheduledReview(events, at),
  };
};

const LAST: Readonly<Partial<Record<CaseEvent['type'], Review['last']>>> = {
  'review.requested': 'requested',
  'review.returned': 'returned',
  'review.approved': 'approved',
};
const isReviewAct = ({ type }: CaseEvent): boolean => LAST[type] !== undefined;

/** A case has one next review: the last that was scheduled. */
const scheduledReview = (events: readonly CaseEvent[], at: Moment | null): Review['scheduled'] => {
  const place = events.findLastIndex(({ type }) => type === 'review.scheduled');
  const scheduled = events[place];
  if (scheduled?.type !== 'review.scheduled') return null;
  const isHeld = events.slice(place + 1).some(({ type }) => type === 'review.approved');
  return { date: scheduled.date, overdue: !isHeld && isPast(scheduled.date, at) };
};

/** The briefs that the log records, by the level at which they were issued. */
export const Briefing = z.strictObject({
  issued: CountsByLevel,
  last: Moment.nullable().meta({ description: 'null: no brief was ever issued' }),
  eventsSince: EventsSince,
});
type Briefing = Readonly<z.infer<typeof Briefing>>;

export const briefing = ({ events }: Events): Briefing => {
  const place = events.findLastIndex(({ type }) => type === 'brief.issued');
  return {
    issued: countByLevel(ofType(events, 'brief.issued')),
    last: events[place]?.at ?? null,
    eventsSince: place < 0 ? 0 : contentAfter(events, place),
  };
};

const contentAfter = (events: readonly CaseEvent[], place: number): number =>
  events.slice(place + 1).filter(({ type }) => !type.startsWith('review.') && type !== 'brief.issued').length;

const isPast = (date: Moment | undefined, at: Moment | null): boolean =>
  date !== undefined && at !== null && daysBetween(date, at) > 0;
