import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { attachment } from '../briefs/attachment.ts';
import type { BriefRefused } from '../briefs/brief-of.ts';
import type { DrawnBrief } from '../briefs/draw-brief.ts';
import { headerOf, readState } from '../cases/case-state.ts';
import type { RefusalOf } from '../refusal.ts';
import { drawAgain } from './draw-again.ts';
import type { Release } from './release.ts';

type Parts = Pick<Workspace, 'database' | 'store' | 'attachments'>;
export type IssuedRefusal = BriefRefused | RefusalOf<'not-issued' | 'brief-differs' | 'brief-erased'>;

/**
 * A brief as it was issued, from what was kept of it. One that was not kept, or was erased, is drawn again of the case as
 * it was, and refused where that is not the same to the byte: what was erased is then not in it, for the case holds it no
 * longer.
 */
export const issuedBrief = async (
  parts: Parts,
  release: Release,
): Promise<Result<DrawnBrief, IssuedRefusal>> => {
  if (release.state !== 'issued') return refused({ code: 'not-issued' });
  if (release.expungings > 0) {
    const drawn = await drawAgain(parts, release);
    return !drawn.ok && drawn.refusal.code === 'brief-differs' ? refused({ code: 'brief-erased' }) : drawn;
  }
  const bytes = await parts.attachments.read(release.sha256);
  if (bytes === undefined) return drawAgain(parts, release);
  return accepted({
    bytes: new Uint8Array(bytes),
    sha256: release.sha256,
    disposition: attachment({ ...release, ...(await namedBy(parts, release)) }, release.kind),
  });
};

/** The date that the brief speaks of, where it was given one, else that of its issue. */
const namedBy = async ({ database }: Parts, { caseId, at, decidedAt, requestedAt }: Release) => {
  const state = await readState(database, caseId);
  const title = state === undefined ? undefined : headerOf(state)?.title;
  return { title: title ?? caseId, date: at ?? decidedAt ?? requestedAt };
};
