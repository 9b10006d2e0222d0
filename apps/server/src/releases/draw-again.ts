import type { Result } from '@forewarn/core';
import { refused } from '@forewarn/core';
import type { SignedHead, StoredCase, Workspace } from '@forewarn/store';
import type { BriefRefused } from '../briefs/brief-of.ts';
import type { DrawnBrief } from '../briefs/draw-brief.ts';
import { drawBrief } from '../briefs/draw-brief.ts';
import type { RefusalOf } from '../refusal.ts';
import { caseAsItWas } from './case-as-it-was.ts';
import type { Release } from './release.ts';

type Parts = Pick<Workspace, 'database' | 'store'>;

/** The case of a release, which is there as long as the release is. */
export const caseOf = async (store: Workspace['store'], id: string): Promise<StoredCase> => {
  const stored = await store.readCase(id);
  if (stored === undefined) throw new Error(`a release speaks of the case ${id}, which is not there`);
  return stored;
};

/** The brief of a release, drawn again of the case as it was; refused where it is not the same to the byte. */
export const drawAgain = async (
  { database, store }: Parts,
  release: Release,
): Promise<Result<DrawnBrief, BriefRefused | RefusalOf<'brief-differs'>>> => {
  const then = caseAsItWas(await caseOf(store, release.caseId), release.head);
  if (then === undefined) return refused({ code: 'brief-differs', sha256: release.sha256, found: '' });
  const signedHead = await signedHeadOf(database, release);
  const drawn = await drawBrief(then, { ...release, isDraft: false, signedHead }, release.kind);
  if (!drawn.ok || drawn.value.sha256 === release.sha256) return drawn;
  return refused({ code: 'brief-differs', sha256: release.sha256, found: drawn.value.sha256 });
};

/** The one that the brief printed first: later ones must not change it. */
const signedHeadOf = async (
  database: Parts['database'],
  { caseId, signedDay }: Release,
): Promise<SignedHead | undefined> => {
  if (signedDay === undefined) return undefined;
  const row = await database
    .selectFrom('signed_head')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('day', '=', signedDay)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { day, seq, head, signed_at: signedAt, key_id: keyId, signature } = row;
  return { caseId, day, seq, head, signedAt, keyId, signature };
};
