import { z } from 'zod';
import { DisclosureLevel } from '../disclosure.ts';
import { Label, Prose, Sha256, stamp, stampWithDisclosure } from '../fields.ts';
import { Moment } from '../instant.ts';

export const RecommendationMade = z.strictObject({
  ...stamp,
  type: z.literal('recommendation.made'),
  recommendation: Label,
  to: Label,
  what: Prose,
  option: Label.optional(),
  due: Moment.optional(),
});

export const RecommendationFollowed = z.strictObject({
  ...stamp,
  type: z.literal('recommendation.followed'),
  recommendation: Label,
  status: z.enum(['accepted', 'underway', 'done', 'declined']),
  note: Prose.optional(),
});

/** On an indicator, a factor or a region. */
export const DissentRecorded = z.strictObject({
  ...stamp,
  type: z.literal('dissent.recorded'),
  on: Label,
  view: Prose,
  rationale: Prose,
});

export const ReviewScheduled = z.strictObject({
  ...stamp,
  type: z.literal('review.scheduled'),
  date: Moment,
  what: Prose.optional(),
});

const review = { ...stamp, head: Label, comment: Prose.optional() };
export const ReviewRequested = z.strictObject({ type: z.literal('review.requested'), ...review });
export const ReviewReturned = z.strictObject({ type: z.literal('review.returned'), ...review });
export const ReviewApproved = z.strictObject({ type: z.literal('review.approved'), ...review });

export const BriefIssued = z.strictObject({
  ...stampWithDisclosure,
  type: z.literal('brief.issued'),
  template: Label,
  language: Label,
  level: DisclosureLevel,
  sha256: Sha256,
  head: Label,
  recipients: z.array(Label).optional(),
});

export const NoteAdded = z.strictObject({
  ...stamp,
  type: z.literal('note.added'),
  text: Prose,
  on: Label.optional(),
});
