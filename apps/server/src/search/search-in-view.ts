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

export interface FoundEvent {
  readonly caseId: string;
  readonly title: string;
  readonly event: ViewedEvent;
}

interface Page {
  readonly hits: readonly FoundEvent[];
  readonly next: string | null;
}

/** More are not gone through for one page, when the index finds much of which somebody may see little. */
const MOST_ROUNDS = 8;
const A_ROUND = 200;

/**
 * The events that say these words, as far as somebody with these grants may see them: what the index finds in a record is
 * a hit only if it stands in what is shown of that record too.
 */
export const searchInView = async (parts: Parts, grants: readonly Grant[], asked: Asked): Promise<Page> => {
  const { workspace } = parts;
  const readable = await readableCases(workspace.database, grants);
  const byId = new Map(readable.map((each) => [each.state.id, each]));
  const within = reachOf(readable, grants);
  let before = asked.before === undefined ? undefined : await entryOf(workspace.database, asked.before);
  if (asked.before !== undefined && before === undefined) return { hits: [], next: null };
  const found: { readonly hit: FoundEvent; readonly id: string }[] = [];
  for (let round = 0; round < MOST_ROUNDS && found.length <= asked.limit; round += 1) {
    const hits = await workspace.search.search({
      words: asked.words,
      within,
      limit: A_ROUND,
      ...(before === undefined ? {} : { before }),
    });
    for (const hit of hits) {
      const shown = await shownHit(parts.views, byId.get(hit.caseId), hit, asked.words);
      if (shown !== undefined) found.push({ hit: shown, id: hit.event.id });
    }
    before = hits.at(-1)?.entry;
    if (hits.length < A_ROUND) break;
  }
  const page = found.slice(0, asked.limit);
  return {
    hits: page.map(({ hit }) => hit),
    next: found.length > asked.limit ? (page.at(-1)?.id ?? null) : null,
  };
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
