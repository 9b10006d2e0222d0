import type { Workspace } from '@forewarn/store';
import { isDamage } from '@forewarn/store';
import type { CaseState } from '../cases/case-state.ts';
import { headerOf, readState } from '../cases/case-state.ts';
import type { Page, PageQuery } from '../page-of.ts';
import { pageOf } from '../page-of.ts';
import { levelsUpTo } from '../rights/levels-up-to.ts';
import type { CaseRights, Grant } from '../rights/roles.ts';
import { rightsInCase } from '../rights/roles.ts';
import type { ReleaseAct, ReleaseState } from './release-state.ts';
import { decideRelease, RELEASE_ACTS } from './release-state.ts';
import type { Release } from './release.ts';
import { releaseOf } from './release.ts';

/** Who asks for the list. */
export interface Asking {
  readonly personId: string;
  readonly grants: readonly Grant[];
}

/** A release among those of other cases, with what whoever asks may do about it. */
export interface ListedRelease {
  readonly id: string;
  readonly release: Release;
  /** Of its case; nothing where that cannot be read. */
  readonly title: string | null;
  readonly acts: readonly ReleaseAct[];
}

interface Parts {
  readonly database: Workspace['database'];
  /** A release as it is by now. */
  readonly settled: (release: Release) => Promise<Release>;
}

/** How many rows are looked at in one go. */
const BATCH = 200;

/**
 * The releases in a state, over all cases, that somebody has asked for or may decide as one who releases; the latest
 * first. None of a case that they may not read, or above their ceiling there.
 */
export const releasesOfAll = async (
  { database, settled }: Parts,
  asking: Asking,
  state: ReleaseState,
  { before, limit }: PageQuery,
): Promise<Page<ListedRelease>> => {
  const found: ListedRelease[] = [];
  const cases = new Map<string, Promise<CaseState | undefined>>();
  const stateOf = (id: string): Promise<CaseState | undefined> => {
    const known = cases.get(id) ?? readable(database, id);
    cases.set(id, known);
    return known;
  };
  let last = before;
  for (;;) {
    const rows = await rowsFor(database, asking, state, last);
    for (const release of rows.map(releaseOf)) {
      const rights = rightsOver(release, asking);
      if (rights === undefined) continue;
      const current = await stateOf(release.caseId);
      const now = await asItIs(release, current, settled);
      if (now.state !== state) continue;
      const title = current === undefined ? null : (headerOf(current)?.title ?? null);
      found.push({ id: now.id, release: now, title, acts: actsOn(now, asking, rights) });
      if (found.length > limit) return pageOf(found, limit);
    }
    last = rows.at(-1)?.id;
    if (rows.length < BATCH) return pageOf(found, limit);
  }
};

/** The rights of somebody in the case of a release that concerns them, if it does. */
const rightsOver = (
  { caseId, level, requestedBy }: Release,
  { personId, grants }: Asking,
): CaseRights | undefined => {
  const rights = rightsInCase(grants, caseId);
  if (rights === undefined || !levelsUpTo(rights.ceiling).includes(level)) return undefined;
  return requestedBy === personId || rights.may.has('release') ? rights : undefined;
};

const rowsFor = (
  database: Workspace['database'],
  { personId, grants }: Asking,
  state: ReleaseState,
  before: string | undefined,
) => {
  let query = database
    .selectFrom('release')
    .selectAll()
    .where('state', '=', state)
    .orderBy('id', 'desc')
    .limit(BATCH);
  if (before !== undefined) query = query.where('id', '<', before);
  // Of a case without a name, only what holds in the whole workspace is left.
  if (rightsInCase(grants, '')?.may.has('release') === true) return query.execute();
  const named = grants.flatMap(({ caseId }) => (caseId === undefined ? [] : [caseId]));
  return query
    .where((each) => each.or([each('requested_by', '=', personId), each('case_id', 'in', ['', ...named])]))
    .execute();
};

/** The whole case is read only where its head is another, or where somebody was about to decide. */
const asItIs = async (
  release: Release,
  current: CaseState | undefined,
  settled: Parts['settled'],
): Promise<Release> => {
  const isAsAsked = release.decidedBy === undefined && current?.head === release.head;
  if (release.state !== 'waiting' || isAsAsked) return release;
  return settled(release).catch((error: unknown) => {
    // A damaged case keeps nobody from the others.
    if (isDamage(error)) return release;
    throw error;
  });
};

const readable = (database: Workspace['database'], id: string): Promise<CaseState | undefined> =>
  readState(database, id).catch((error: unknown) => {
    if (isDamage(error)) return undefined;
    throw error;
  });

const actsOn = (release: Release, { personId }: Asking, rights: CaseRights): readonly ReleaseAct[] =>
  // Whoever has claimed it decides.
  release.decidedBy === undefined
    ? RELEASE_ACTS.filter(
        (act) => decideRelease({ ...release, isCurrent: true }, act, { ...rights, personId }).ok,
      )
    : [];
