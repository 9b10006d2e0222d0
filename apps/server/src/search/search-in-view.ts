import { freeTextsOf } from '@forewarn/core/log';
import type { Reach, SearchHit, Workspace } from '@forewarn/store';
import { isFoundIn } from '@forewarn/store';
import type { CaseState } from '../cases/case-state.ts';
import { headerOf } from '../cases/case-state.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { ReadableCase } from '../cases/list-cases.ts';
import { readableCases } from '../cases/list-cases.ts';
import type { ViewedEvent } from '../cases/view-of.ts';
import type { CaseRights, Grant } from '../rights/roles.ts';
import { rightsInCase, seesEverything } from '../rights/roles.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'search' | 'database'>;
  readonly views: CaseViews;
}

interface Asked {
  readonly words: string;
  readonly limit: number;
  /** The id of the event that the last hit of the page before was. */
  readonly before: string | undefined;
}

interface FoundEvent {
  readonly caseId: string;
  readonly title: string;
  readonly event: ViewedEvent;
}

interface Page {
  readonly hits: readonly FoundEvent[];
  readonly next: string | null;
}

/** At least so many are asked of the index at a time: of what it finds somebody may see little. */
const LEAST_AT_ONCE = 50;
const MOST_AT_ONCE = 200;

/**
 * The events that say these words, as far as somebody with these grants may see them: what the index finds in a record is
 * a hit only if it stands in what is shown of that record too.
 */
export const searchInView = async (parts: Parts, grants: readonly Grant[], asked: Asked): Promise<Page> => {
  const { database } = parts.workspace;
  const before = asked.before === undefined ? undefined : await entryOf(database, asked.before);
  if (asked.before !== undefined && before === undefined) return { hits: [], next: null };
  const readable = await readableCases(database, grants);
  const found: Found[] = [];
  for await (const hit of shownHits(parts, readable, grants, { ...asked, before })) {
    found.push(hit);
    if (found.length > asked.limit) break;
  }
  const page = found.slice(0, asked.limit);
  return {
    hits: page.map(({ hit }) => hit),
    next: found.length > asked.limit ? (page.at(-1)?.id ?? null) : null,
  };
};

interface Found {
  readonly hit: FoundEvent;
  /** Of the event. */
  readonly id: string;
}

/** One hit after the other, as long as somebody goes on asking for the next. */
async function* shownHits(
  { workspace, views }: Parts,
  readable: readonly ReadableCase[],
  grants: readonly Grant[],
  { words, limit, before }: Omit<Asked, 'before'> & { readonly before: number | undefined },
): AsyncGenerator<Found> {
  const byId = new Map(readable.map((each) => [each.state.id, each]));
  const within = reachOf(readable, grants);
  const atOnce = Math.min(Math.max(limit + 1, LEAST_AT_ONCE), MOST_AT_ONCE);
  let last = before;
  for (;;) {
    const hits = await workspace.search.search({
      words,
      within,
      limit: atOnce,
      ...(last === undefined ? {} : { before: last }),
    });
    for (const hit of hits) {
      const shown = await shownHit(views, byId.get(hit.caseId), hit, words);
      if (shown !== undefined) yield { hit: shown, id: hit.event.id };
    }
    if (hits.length < atOnce) return;
    last = hits.at(-1)?.entry;
  }
}

const reachOf = (
  readable: readonly ReadableCase[],
  grants: readonly Grant[],
): 'everything' | readonly Reach[] => {
  const everywhere = rightsInCase(
    grants.filter(({ caseId }) => caseId === undefined),
    '',
  );
  return everywhere !== undefined && seesEverything(everywhere.ceiling)
    ? 'everything'
    : readable.map(({ state, rights }) => ({ caseId: state.id, ceiling: rights.ceiling }));
};

const shownHit = async (
  views: CaseViews,
  readable: ReadableCase | undefined,
  { event }: SearchHit,
  words: string,
): Promise<FoundEvent | undefined> => {
  if (readable === undefined) return undefined;
  const { state, rights } = readable;
  const shown = seesEverything(rights.ceiling) ? event : await viewed(views, state, rights, event.seq);
  if (shown === undefined || !isFoundIn(words, freeTextsOf(shown.event))) return undefined;
  return { caseId: state.id, title: headerOf(state)?.title ?? '', event: shown };
};

const viewed = async (
  views: CaseViews,
  { id }: CaseState,
  rights: CaseRights,
  seq: number,
): Promise<ViewedEvent | undefined> => {
  const view = await views.read(id, rights);
  return view?.events[view.seqs.indexOf(seq)];
};

const entryOf = async (database: Workspace['database'], eventId: string): Promise<number | undefined> => {
  const row = await database
    .selectFrom('event')
    .innerJoin('search_entry', (join) =>
      join.onRef('search_entry.case_id', '=', 'event.case_id').onRef('search_entry.seq', '=', 'event.seq'),
    )
    .where('event.id', '=', eventId)
    .select('search_entry.entry')
    .executeTakeFirst();
  return row?.entry;
};
