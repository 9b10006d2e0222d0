import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { Manifest } from './manifest.ts';

type Summary = Pick<Manifest, 'cases' | 'events' | 'heads'>;

/** How many cases and events there are, and a digest of all heads. */
export const summaryOf = (
  cases: readonly { readonly id: string; readonly head: string; readonly events: number }[],
): Summary => {
  // Sorted here: engines order text differently.
  const lines = cases.map(({ id, head }) => `${id} ${head}\n`).toSorted();
  return {
    cases: cases.length,
    events: cases.reduce((sum, { events }) => sum + events, 0),
    heads: createHash('sha256').update(lines.join('')).digest('hex'),
  };
};

/** The same of a database; reads the summaries of its cases only. */
export const summariseLog = async (database: Kysely<Tables>): Promise<Summary> =>
  summaryOf(await database.selectFrom('case').select(['id', 'head', 'events']).execute());
