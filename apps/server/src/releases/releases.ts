import { randomUUIDv7 } from 'node:crypto';
import type { DisclosureLevel, Moment, Result } from '@forewarn/core';
import { accepted, isReleasedAt, refused } from '@forewarn/core';
import type { StoredCase, Workspace } from '@forewarn/store';
import type { BriefRefused } from '../briefs/brief-of.ts';
import type { DrawnBrief } from '../briefs/draw-brief.ts';
import { drawBrief } from '../briefs/draw-brief.ts';
import type { Page, PageQuery } from '../page-of.ts';
import { pageOf } from '../page-of.ts';
import type { RefusalOf } from '../refusal.ts';
import { levelsUpTo } from '../rights/levels-up-to.ts';
import { saysTheSame } from './case-as-it-was.ts';
import { caseOf } from './draw-again.ts';
import type { IssueRefusal } from './issue-release.ts';
import { issueRelease } from './issue-release.ts';
import type { IssuedRefusal } from './issued-brief.ts';
import { issuedBrief } from './issued-brief.ts';
import type { Decider, ReleaseAct, ReleaseState } from './release-state.ts';
import { decideRelease, isToldTo, takesPart } from './release-state.ts';
import type { BriefKind, Release } from './release.ts';
import { releaseOf, rowOf } from './release.ts';
import type { Asking, ListedRelease } from './releases-of-all.ts';
import { releasesOfAll } from './releases-of-all.ts';
import { claim, finish, settleRelease } from './settle-release.ts';

/** The brief that somebody wants to give out. */
interface ReleaseOrder {
  readonly template: string;
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly paper: string;
  readonly kind: BriefKind;
  readonly at?: Moment | undefined;
  readonly recipients: readonly string[];
  /** The head that the author saw; refused when the case says something else by now. */
  readonly head?: string | undefined;
}

type OrderRefusal = BriefRefused | RefusalOf<'above-ceiling' | 'head-not-current'> | IssueRefusal;

/** The briefs of a case that are to be given out, and those that were. */
export interface Releases {
  /** Draws the brief, keeps its digest, and lets it wait for a releaser; a public one is issued at once. */
  readonly request: (
    stored: StoredCase,
    order: ReleaseOrder,
    author: Decider,
  ) => Promise<Result<Release, OrderRefusal>>;
  /** What somebody may see of them, the latest first. */
  readonly page: (caseId: string, who: Decider, page: PageQuery) => Promise<Page<Release>>;
  /** What somebody may see of those in a state, over all cases: those that they have asked for, or may decide. */
  readonly pageOfAll: (asking: Asking, state: ReleaseState, page: PageQuery) => Promise<Page<ListedRelease>>;
  readonly find: (caseId: string, id: string, who: Decider) => Promise<Release | undefined>;
  readonly decide: (
    release: Release,
    act: ReleaseAct,
    decider: Decider,
    comment: string | undefined,
  ) => Promise<Result<Release, IssueRefusal>>;
  /** The brief as it was issued, to the byte. */
  readonly issued: (release: Release) => Promise<Result<DrawnBrief, IssuedRefusal>>;
}

type Parts = Pick<Workspace, 'database' | 'store' | 'signedHeads' | 'attachments'>;

export const createReleases = (parts: Parts, clock: () => Date): Releases => {
  const { database, store } = parts;
  const settled = async (release: Release): Promise<Release> =>
    release.state === 'waiting'
      ? settleRelease(database, await caseOf(store, release.caseId), release, clock())
      : release;
  const decide: Releases['decide'] = async (waiting, act, decider, comment) => {
    const release = await settled(waiting);
    const isCurrent = release.state !== 'lapsed';
    const decided = decideRelease(
      { ...release, state: isCurrent ? release.state : 'waiting', isCurrent },
      act,
      decider,
    );
    if (!decided.ok) return decided;
    const decision = { by: decider.personId, at: clock().toISOString(), comment };
    if (act === 'approve') return issueRelease(parts, release, decision);
    const claimed = await claim(database, release.id, decision);
    if (claimed === undefined) return refused({ code: 'still-working' });
    return accepted(await finish(database, release.id, act === 'decline' ? 'declined' : 'withdrawn'));
  };
  return {
    request: async (stored, order, author) => {
      const waiting = await requestRelease(parts, stored, order, author, clock());
      return waiting.ok && waiting.value.level === 'public'
        ? decide(waiting.value, 'approve', author, undefined)
        : waiting;
    },
    page: async (caseId, who, { before, limit }) => {
      let query = database
        .selectFrom('release')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('level', 'in', levelsUpTo(who.ceiling))
        .$if(!takesPart(who), (each) =>
          each.where((row) => row.or([row('state', '=', 'issued'), row('requested_by', '=', who.personId)])),
        )
        .orderBy('id', 'desc')
        .limit(limit + 1);
      if (before !== undefined) query = query.where('id', '<', before);
      const { entries, next } = pageOf((await query.execute()).map(releaseOf), limit);
      return { entries: await Promise.all(entries.map(settled)), next };
    },
    pageOfAll: (asking, state, page) => releasesOfAll({ database, settled }, asking, state, page),
    find: async (caseId, id, who) => {
      const row = await database
        .selectFrom('release')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const release = releaseOf(row);
      return isToldTo(release, who) ? settled(release) : undefined;
    },
    decide,
    issued: (release) => issuedBrief(parts, release),
  };
};

const requestRelease = async (
  { database, signedHeads }: Parts,
  stored: StoredCase,
  { recipients, head, ...order }: ReleaseOrder,
  { personId, ceiling }: Decider,
  now: Date,
): Promise<Result<Release, OrderRefusal>> => {
  const { level, kind } = order;
  if (!isReleasedAt(level, ceiling)) return refused({ code: 'above-ceiling', level, ceiling });
  if (head !== undefined && !saysTheSame(stored, head))
    return refused({ code: 'head-not-current', head: stored.head });
  const signedHead = await signedHeads.latestOf(stored.id);
  const drawn = await drawBrief(stored, { ...order, isDraft: false, signedHead }, kind);
  if (!drawn.ok) return drawn;
  const release: Release = {
    id: randomUUIDv7(),
    caseId: stored.id,
    head: stored.head,
    ...order,
    recipients: [...recipients],
    signedDay: signedHead?.day,
    sha256: drawn.value.sha256,
    requestedBy: personId,
    requestedAt: now.toISOString(),
    state: 'waiting',
    expungings: 0,
  };
  await database.insertInto('release').values(rowOf(release)).execute();
  return accepted(release);
};
