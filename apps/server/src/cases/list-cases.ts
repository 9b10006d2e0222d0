import type { Workspace } from '@forewarn/store';
import type { CaseRights, Grant } from '../rights/roles.ts';
import { rightsInCase } from '../rights/roles.ts';
import type { CaseSummary } from './case-replies.ts';
import type { CaseState } from './case-state.ts';
import { readStates } from './case-state.ts';
import { matchesTitle } from './matches-title.ts';
import type { ListOrder } from './order-of-list.ts';
import { comparingBy, placeOf } from './order-of-list.ts';
import type { Summaries } from './summaries.ts';

export interface CaseListQuery {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly q?: string | undefined;
  readonly warning?: string | undefined;
  readonly sort: ListOrder;
}

/** A case that someone may read, with their rights in it. */
export interface ReadableCase {
  readonly state: CaseState;
  readonly rights: CaseRights;
}

/** Every case that someone may read. */
export const readableCases = async (
  database: Workspace['database'],
  grants: readonly Grant[],
): Promise<readonly ReadableCase[]> =>
  (await readStates(database)).flatMap((state) => {
    const rights = rightsInCase(grants, state.id);
    return rights === undefined ? [] : [{ state, rights }];
  });

/** A page of the list. A damaged case stays in it whatever is asked for: that nothing is known of it is no answer to that. */
export const listCases = async (
  readable: readonly ReadableCase[],
  summaries: Summaries,
  { limit, after, q, warning, sort }: CaseListQuery,
): Promise<{ readonly cases: readonly CaseSummary[]; readonly next: string | null }> => {
  const all: CaseSummary[] = [];
  for (const { state, rights } of readable) all.push(await summaries.of(state, rights));
  const matching = all.filter(
    (summary) =>
      summary.damaged || (matchesTitle(summary, q) && hasWarning(summary.posture.warning, warning)),
  );
  const compare = comparingBy(sort);
  const sorted = matching
    .map((summary) => ({ summary, place: placeOf(summary, sort) }))
    .toSorted((one, other) => compare(one.place, other.place));
  const from = after === undefined ? undefined : readCursor(after);
  const rest = from === undefined ? sorted : sorted.filter(({ place }) => compare(place, from) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    cases: page.map(({ summary }) => summary),
    next: last === undefined || rest.length <= limit ? null : writeCursor(last.place),
  };
};

/** A state with others in it stands for all of them: `alert` for `alert.adviceDue`. */
const hasWarning = (state: string, asked: string | undefined): boolean =>
  asked === undefined || state === asked || state.startsWith(`${asked}.`);

type Place = readonly [value: string | number, id: string];

const writeCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What no page gave is as if nothing had been sent. */
const readCursor = (cursor: string): Place | undefined => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(place) || place.length !== 2) return undefined;
    const [value, id]: readonly unknown[] = place;
    const isValue = typeof value === 'string' || typeof value === 'number';
    return isValue && typeof id === 'string' ? [value, id] : undefined;
  } catch {
    return undefined;
  }
};
