import type { StoredCase, Workspace } from '@forewarn/store';
import { MOST_ATTACHMENT_BYTES } from '@forewarn/store';
import type { RightsDatabase } from '../rights/rights.ts';
import { saysTheSame } from './case-as-it-was.ts';
import type { Release } from './release.ts';
import { releaseOf } from './release.ts';

/** Far longer than issuing a brief takes; after that, whoever was about to is taken to have ended half way. */
const LONGEST_DECISION = 60_000;

/**
 * A release as it is: where a server ended between the log and the release, the log is right; and a release whose case
 * says something else has lapsed. Written down, so that it is found once.
 */
export const settleRelease = async (
  database: RightsDatabase,
  stored: StoredCase,
  release: Release,
  now: Date,
): Promise<Release> => {
  if (release.state !== 'waiting') return release;
  if (release.decidedBy !== undefined) {
    if (isInLog(stored, release)) return finish(database, release.id);
    if (isUnderWay(release, now)) return release;
    await giveUp(database, release.id);
  }
  return saysTheSame(stored, release.head) ? release : lapse(database, release.id);
};

const isInLog = ({ events }: StoredCase, { sha256, decidedBy, decidedAt }: Release): boolean =>
  events.some(
    ({ actor, event }) =>
      event.type === 'brief.issued' &&
      event.sha256 === sha256 &&
      actor === decidedBy &&
      event.at === decidedAt,
  );

const isUnderWay = ({ decidedAt = '' }: Release, now: Date): boolean =>
  // A clock that was set back since must not make it last longer.
  Math.abs(now.getTime() - Date.parse(decidedAt)) < LONGEST_DECISION;

/** Who decides, and when. */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly comment: string | undefined;
}

/** Claims a release that waits for one decision; gives nothing when another was faster. */
export const claim = async (
  database: RightsDatabase,
  id: string,
  decision: Decision,
): Promise<Release | undefined> => {
  const row = await database
    .updateTable('release')
    .set({ decided_by: decision.by, decided_at: decision.at, comment: decision.comment ?? null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('decided_by', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : releaseOf(row);
};

/**
 * Claims a release for its approval and keeps its brief as it was drawn, both or neither. Gives nothing when another was
 * faster, or when a record of the case was expunged since the release was read: then the brief may hold what is erased.
 */
export const claimAndKeep = (
  { database, attachments }: Pick<Workspace, 'database' | 'attachments'>,
  { id, expungings }: Release,
  decision: Decision,
  bytes: Uint8Array,
): Promise<Release | undefined> =>
  database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('release')
      .set({ expungings: 0 })
      .where('id', '=', id)
      .where('expungings', '=', expungings)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return undefined;
    const claimed = await claim(transaction, id, decision);
    if (claimed !== undefined && bytes.byteLength <= MOST_ATTACHMENT_BYTES)
      await attachments.keep(bytes, decision.by, transaction);
    return claimed;
  });

/** Lets another decision claim it. */
export const giveUp = async (database: RightsDatabase, id: string): Promise<void> => {
  await database
    .updateTable('release')
    .set({ decided_by: null, decided_at: null, comment: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
};

/** Whoever claimed it has decided. */
export const finish = async (
  database: RightsDatabase,
  id: string,
  state: 'issued' | 'declined' | 'withdrawn' = 'issued',
): Promise<Release> =>
  releaseOf(
    await database
      .updateTable('release')
      .set({ state })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

const lapse = async (database: RightsDatabase, id: string): Promise<Release> => {
  await database
    .updateTable('release')
    .set({ state: 'lapsed' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('decided_by', 'is', null)
    .execute();
  return releaseOf(
    await database.selectFrom('release').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
};
