import { DisclosureLevel, Moment } from '@forewarn/core';
import { z } from '@hono/zod-openapi';
import { CaseId } from '../api-schemas.ts';
import { BriefQuery } from '../briefs/brief-query.ts';
import { Person } from '../people/person.ts';
import { VisibleName } from '../visible-name.ts';
import { RELEASE_ACTS, ReleaseState } from './release-state.ts';
import { BriefKind } from './release.ts';

export const ReleaseRequest = z.strictObject({
  ...BriefQuery.shape,
  level: DisclosureLevel,
  kind: BriefKind,
  recipients: z.array(VisibleName).max(100).default([]),
  head: z.string().max(64).optional().meta({
    description: 'the head of what was looked at: refused when the case says something else by now',
  }),
});

export const ReleaseReply = z
  .object({
    id: z.string(),
    head: z.string(),
    template: z.string(),
    language: z.string(),
    level: DisclosureLevel,
    paper: z.string(),
    kind: BriefKind,
    at: Moment.nullable(),
    recipients: z.array(z.string()),
    sha256: z.string(),
    requestedBy: Person,
    requestedAt: z.string(),
    state: ReleaseState,
    decidedBy: Person.nullable(),
    decidedAt: z.string().nullable(),
    comment: z.string().nullable(),
    file: z.enum(['kept', 'drawn-again', 'bytes erased by expunging']).nullable().meta({
      description:
        'how an issued brief is had: as it was kept; drawn again, as one too large to be kept; or, where a record was expunged that stood in the case, only if it is still drawn the same',
    }),
  })
  .meta({ id: 'Release' });

export const ListedReleaseReply = ReleaseReply.extend({
  case: z.object({ id: z.string(), title: z.string().nullable() }).meta({
    description: 'its case; without a title where that cannot be read',
  }),
  acts: z
    .array(z.enum(RELEASE_ACTS))
    .readonly()
    .meta({ description: 'what you may do about it at this moment' }),
}).meta({ id: 'ListedRelease' });

export const DecisionRequest = z.strictObject({
  decision: z.enum(['approve', 'decline']),
  comment: z.string().trim().min(1).max(2000).optional(),
});

export const ReleaseId = CaseId.extend({ release: z.string().meta({ description: 'the id of a release' }) });
