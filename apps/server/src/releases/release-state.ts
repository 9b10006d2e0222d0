import type { DisclosureLevel, Result } from '@forewarn/core';
import { accepted, isReleasedAt, refused } from '@forewarn/core';
import { z } from '@hono/zod-openapi';
import type { RefusalOf } from '../refusal.ts';
import type { CaseRights } from '../rights/roles.ts';

/** `waiting` is the one from which another follows. A release lapses when its case says something else. */
export const ReleaseState = z.enum(['waiting', 'issued', 'declined', 'withdrawn', 'lapsed']);
export type ReleaseState = z.infer<typeof ReleaseState>;

/** What somebody can do about a release that waits. */
export const RELEASE_ACTS = ['approve', 'decline', 'withdraw'] as const;
export type ReleaseAct = (typeof RELEASE_ACTS)[number];

/** A release as a decision on it needs to know it. */
export interface Decidable {
  readonly state: ReleaseState;
  readonly level: DisclosureLevel;
  readonly requestedBy: string;
  /** Whether the case still says what it said when the release was asked for. */
  readonly isCurrent: boolean;
}

/** Who decides. */
export interface Decider extends CaseRights {
  readonly personId: string;
}

export type DecisionRefusal = RefusalOf<
  'release-decided' | 'release-lapsed' | 'four-eyes' | 'not-allowed' | 'above-ceiling'
>;

/**
 * Whether somebody takes part in what becomes of a release. Who reads alone is told of what was issued, and of no release that
 * waits: that it lapses would tell them that something was added which they may not see.
 */
export const takesPart = ({ may }: Decider): boolean => may.has('comment') || may.has('release');

/** Whether somebody is told of a release. */
export const isToldTo = (
  { state, level, requestedBy }: Omit<Decidable, 'isCurrent'>,
  who: Decider,
): boolean =>
  isReleasedAt(level, who.ceiling) && (state === 'issued' || requestedBy === who.personId || takesPart(who));

/**
 * The state that follows on an act. Only whoever asked for a release withdraws it; only another person than they, who
 * releases and whose ceiling reaches the level, approves or declines it. A public one needs nobody else: whoever may see
 * it approves their own.
 */
export const decideRelease = (
  { state, level, requestedBy, isCurrent }: Decidable,
  act: ReleaseAct,
  { personId, may, ceiling }: Decider,
): Result<ReleaseState, DecisionRefusal> => {
  if (state !== 'waiting') return refused({ code: 'release-decided', state });
  if (!isCurrent) return refused({ code: 'release-lapsed' });
  const isOwn = personId === requestedBy;
  if (act === 'withdraw') return isOwn ? accepted('withdrawn') : refused({ code: 'not-allowed' });
  if (!isReleasedAt(level, ceiling)) return refused({ code: 'above-ceiling', level, ceiling });
  if (act === 'approve' && level === 'public' && isOwn) return accepted('issued');
  if (isOwn) return refused({ code: 'four-eyes' });
  if (!may.has('release')) return refused({ code: 'not-allowed' });
  return accepted(act === 'approve' ? 'issued' : 'declined');
};
