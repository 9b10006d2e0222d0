import type { Workspace } from '@forewarn/store';
import type { z } from '@hono/zod-openapi';
import { personsOf } from '../people/persons-of.ts';
import type { ReleaseReply } from './release-replies.ts';
import type { Release } from './release.ts';

type Told = Readonly<z.infer<typeof ReleaseReply>>;

/** Releases as they are told: with the names of those who asked and decided, and how each issued brief is had. */
export const toldReleases = async (
  database: Workspace['database'],
  releases: readonly Release[],
): Promise<readonly Told[]> => {
  const ids = releases.flatMap(({ requestedBy, decidedBy }) => [
    requestedBy,
    ...(decidedBy === undefined ? [] : [decidedBy]),
  ]);
  const personOf = await personsOf(database, ids);
  const kept = await keptOf(database, releases);
  return releases.map(({ caseId: _, signedDay: __, expungings, ...release }) => ({
    ...release,
    at: release.at ?? null,
    requestedBy: personOf(release.requestedBy),
    decidedBy: release.decidedBy === undefined ? null : personOf(release.decidedBy),
    decidedAt: release.decidedAt ?? null,
    comment: release.comment ?? null,
    file: release.state === 'issued' ? fileOf(expungings, kept.has(release.sha256)) : null,
  }));
};

/** The same of one release. */
export const toldRelease = async (database: Workspace['database'], release: Release): Promise<Told> => {
  const [only] = await toldReleases(database, [release]);
  if (only === undefined) throw new Error(`the release ${release.id} was not told`);
  return only;
};

const fileOf = (expungings: number, isKept: boolean): NonNullable<Told['file']> => {
  if (expungings > 0) return 'bytes erased by expunging';
  return isKept ? 'kept' : 'drawn-again';
};

const keptOf = async (
  database: Workspace['database'],
  releases: readonly Release[],
): Promise<ReadonlySet<string>> => {
  const rows = await database
    .selectFrom('attachment')
    .select('sha256')
    .where('sha256', 'in', ['', ...releases.map(({ sha256 }) => sha256)])
    .execute();
  return new Set(rows.map(({ sha256 }) => sha256));
};
