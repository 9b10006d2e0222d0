import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { BriefRefused } from '../briefs/brief-of.ts';
import { problemsOfAppend } from '../cases/problems-of-append.ts';
import type { RefusalOf } from '../refusal.ts';
import { saysTheSame } from './case-as-it-was.ts';
import { caseOf, drawAgain } from './draw-again.ts';
import { issuedEvent } from './issued-event.ts';
import type { DecisionRefusal } from './release-state.ts';
import type { Release } from './release.ts';
import type { Decision } from './settle-release.ts';
import { claimAndKeep, finish, giveUp } from './settle-release.ts';

type Parts = Pick<Workspace, 'database' | 'store' | 'attachments'>;
export type IssueRefusal =
  | DecisionRefusal
  | BriefRefused
  | RefusalOf<'brief-differs' | 'not-a-case' | 'still-working'>;

/**
 * Draws it again, keeps it, and appends to the log that it was issued. The claim comes first, with the moment that the log
 * will bear: by that a release is found in the log when a server ends before it says so itself.
 */
export const issueRelease = async (
  parts: Parts,
  release: Release,
  decision: Decision,
): Promise<Result<Release, IssueRefusal>> => {
  const { database, store } = parts;
  const drawn = await drawAgain(parts, release);
  if (!drawn.ok) return drawn;
  const claimed = await claimAndKeep(parts, release, decision, drawn.value.bytes);
  if (claimed === undefined) return refused({ code: 'still-working' });
  for (;;) {
    const stored = await caseOf(store, release.caseId);
    if (!saysTheSame(stored, release.head)) {
      await giveUp(database, release.id);
      return refused({ code: 'release-lapsed' });
    }
    const appended = await store.append(
      stored.id,
      stored.head,
      [issuedEvent(release, stored.header, decision.at)],
      decision.by,
    );
    if (appended.ok) return accepted(await finish(database, release.id));
    if (appended.refusal.code === 'conflict') continue;
    await giveUp(database, release.id);
    if (appended.refusal.code === 'unknown-case')
      throw new Error(`the case ${stored.id} was there and is not`);
    const { problems, stored: events } = appended.refusal;
    return refused({ code: 'not-a-case', problems: problemsOfAppend(problems, events) });
  }
};
