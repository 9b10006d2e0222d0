import { DisclosureLevel, Moment } from '@forewarn/core';
import type { Tables } from '@forewarn/store';
import { z } from '@hono/zod-openapi';
import { ReleaseState } from './release-state.ts';

type Row = Tables['release'];

export const BRIEF_KINDS = ['pdf', 'docx', 'html'] as const;
export const BriefKind = z.enum(BRIEF_KINDS);
export type BriefKind = z.infer<typeof BriefKind>;

/** A brief that somebody wants to give out, bound to what its case then said, and what became of it. */
export const Release = z.object({
  id: z.string(),
  caseId: z.string(),
  head: z.string(),
  template: z.string(),
  language: z.string(),
  level: DisclosureLevel,
  paper: z.string(),
  kind: BriefKind,
  at: Moment.optional(),
  recipients: z.array(z.string()),
  signedDay: z.string().optional(),
  sha256: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  state: ReleaseState,
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  comment: z.string().optional(),
  /** How many records that stood in the case as it was drawn were expunged since: above 0 nothing is kept of the brief. */
  expungings: z.int(),
});
export type Release = Readonly<z.infer<typeof Release>>;

/** A release as it stands in the database. */
export const releaseOf = (row: Row): Release =>
  Release.parse({
    id: row.id,
    caseId: row.case_id,
    head: row.head,
    template: row.template,
    language: row.language,
    level: row.level,
    paper: row.paper,
    kind: row.kind,
    at: row.at === '' ? undefined : row.at,
    recipients: JSON.parse(row.recipients),
    signedDay: row.signed_day === '' ? undefined : row.signed_day,
    sha256: row.sha256,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    state: row.state,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    comment: row.comment ?? undefined,
    expungings: row.expungings,
  });

/** The row of a new release. */
export const rowOf = (release: Release): Row => ({
  id: release.id,
  case_id: release.caseId,
  head: release.head,
  template: release.template,
  language: release.language,
  level: release.level,
  paper: release.paper,
  kind: release.kind,
  at: release.at ?? '',
  recipients: JSON.stringify(release.recipients),
  signed_day: release.signedDay ?? '',
  sha256: release.sha256,
  requested_by: release.requestedBy,
  requested_at: release.requestedAt,
  state: release.state,
  decided_by: release.decidedBy ?? null,
  decided_at: release.decidedAt ?? null,
  comment: release.comment ?? null,
  expungings: release.expungings,
});
