import { freeTextsOf } from '@forewarn/core/log';
import type { Reach, SearchHit, Workspace } from '@forewarn/store';
import { isFoundIn } from '@forewarn/store';
import { headerOf } from '../cases/case-state.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { ReadableCase } from '../cases/list-cases.ts';
import { readableCases } from '../cases/list-cases.ts';
import type { ViewedEvent } from '../cases/view-of.ts';
import type { Grant } from '../rights/roles.ts';
import { rightsInCase, seesEverything } from '../rights/roles.ts';
import type { SearchCursors } from './search-cursors.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'search' | 'database'>;
  readonly views: CaseViews;
  readonly cursors: SearchCursors;
}

interface Asked {
  readonly words: string;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly before: string | undefined;
}

interface FoundEvent {
  readonly caseId: string;
  readonly title: string;
  readonly event: ViewedEvent;
}

interface Page {
  readonly hits: readonly FoundEvent[];
  /** Where to go on; null when there is nothing more. */
  readonly next: string | null;
  /** Whether the search stopped before it had a whole page or came to the end: `next` goes on with what is left. */
  readonly isUnfinished: boolean;
}

/** At least so many are asked of the index at a time: of what it finds somebody may see little. */
const LEAST_AT_ONCE = 50;
const MOST_AT_ONCE = 200;
/** What the index found is compared with what somebody sees; no more of it for one page. */
const MOST_COMPARED = 4000;

/**
 * The events that say these words, as far as somebody with these grants may see them: what the index finds in a record is
 * a hit only if it stands in what is shown of that record too. Nothing where `before` was the `next` of no page.
 */
export const searchInView = async (
  parts: Parts,
  grants: readonly Grant[],
  asked: Asked,
): Promise<Page | undefined> => {
  const { cursors, workspace } = parts;
  const before = asked.before === undefined ? undefined : await cursors.read(asked.before);
  if (asked.before !== undefined && before === undefined) return undefined;
  const readable = await readableCases(workspace.database, grants);
  const { found, stoppedAt } = await findShown(parts, readable, grants, { ...asked, before });
  const page = found.slice(0, asked.limit);
  const isFull = found.length > asked.limit;
  const next = isFull ? page.at(-1)?.entry : stoppedAt;
  return {
    hits: page.map(({ hit }) => hit),
    next: next === undefined ? null : await cursors.write(next),
    isUnfinished: !isFull && next !== undefined,
  };
};

interface Found {
  readonly hit: FoundEvent;
  readonly entry: number;
}

interface AllFound {
  /** One more than were asked for, if there are so many. */
  readonly found: readonly Found[];
  /** The entry before which nothing was looked at. */
  readonly stoppedAt: number | undefined;
}

const findShown = async (
  { workspace, views }: Parts,
  readable: readonly ReadableCase[],
  grants: readonly Grant[],
  { words, limit, before }: Omit<Asked, 'before'> & { readonly before: number | undefined },
): Promise<AllFound> => {
  const byId = new Map(readable.map((each) => [each.state.id, each]));
  const within = reachOf(readable, grants);
  const atOnce = Math.min(Math.max(limit + 1, LEAST_AT_ONCE), MOST_AT_ONCE);
  const viewed = viewedBy(views);
  const found: Found[] = [];
  let [from, compared] = [before, 0];
  for (;;) {
    const start = from === undefined ? {} : { before: from };
    const { hits, next } = await workspace.search.search({ words, within, limit: atOnce, ...start });
    for (const hit of hits) {
      const shown = await shownHit(viewed, byId.get(hit.caseId), hit, words);
      if (shown !== undefined) found.push({ hit: shown, entry: hit.entry });
      if (found.length > limit) return { found, stoppedAt: undefined };
    }
    compared += hits.length;
    // The index, too, stops where it would have to read too much.
    if (next === undefined || hits.length < atOnce || compared >= MOST_COMPARED)
      return { found, stoppedAt: next };
    from = next;
  }
};

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

/** An event of a case by its place in the log, as somebody sees it; each case is read once for a search. */
type Viewed = (readable: ReadableCase, seq: number) => Promise<ViewedEvent | undefined>;

const viewedBy = (views: CaseViews): Viewed => {
  const read = new Map<string, Promise<ReadonlyMap<number, ViewedEvent>>>();
  const bySeq = async ({ state, rights }: ReadableCase): Promise<ReadonlyMap<number, ViewedEvent>> => {
    const view = await views.read(state.id, rights);
    return new Map(view?.events.map((event, place) => [view.seqs[place] ?? 0, event]));
  };
  return async (readable, seq) => {
    const { id } = readable.state;
    const events = read.get(id) ?? bySeq(readable);
    read.set(id, events);
    return (await events).get(seq);
  };
};

const shownHit = async (
  viewed: Viewed,
  readable: ReadableCase | undefined,
  { event }: SearchHit,
  words: string,
): Promise<FoundEvent | undefined> => {
  if (readable === undefined) return undefined;
  const { state, rights } = readable;
  const shown = seesEverything(rights.ceiling) ? event : await viewed(readable, event.seq);
  if (shown === undefined || !isFoundIn(words, freeTextsOf(shown.event))) return undefined;
  return { caseId: state.id, title: headerOf(state)?.title ?? '', event: shown };
};
