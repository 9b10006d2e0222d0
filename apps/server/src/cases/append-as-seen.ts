import type { CaseEvent, CaseHeader, Result } from '@forewarn/core';
import { findFramework } from '@forewarn/core';
import { commutes } from '@forewarn/core/log';
import type { Appended, AppendRefusal, StoredEvent, Workspace } from '@forewarn/store';
import { speaksOfHead } from '../reviews/refuse-by-role.ts';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { CaseViews } from './case-views.ts';
import { shownTo } from './shown-to.ts';

/** Events that somebody adds, as the case will hold them. */
export interface Addition {
  readonly id: string;
  readonly expectedHead: string;
  readonly events: readonly CaseEvent[];
  readonly actor: string;
  readonly rights: CaseRights;
}

interface Parts {
  readonly workspace: Pick<Workspace, 'store'>;
  readonly views: CaseViews;
}

/**
 * Appends events behind whatever others added meanwhile, where that does not bear upon them. For whoever does not see
 * everything only what they see stands in the way: a conflict with what is withheld would tell which indicator it is on,
 * and would have them do no more than send the same again. What a refusal or an answer calls missed is not yet cut to
 * what they see.
 */
export const appendAsSeen = async (
  { workspace, views }: Parts,
  header: Partial<CaseHeader>,
  { id, expectedHead, events, actor, rights }: Addition,
): Promise<Result<Appended, AppendRefusal>> => {
  const rebase = !speaksOfHead(events);
  const framework = findFramework(header.framework ?? '');
  const passes = async (missed: readonly StoredEvent[]): Promise<boolean> => {
    if (!rebase || framework === undefined || seesEverything(rights.ceiling)) return false;
    const shown = await shownTo(views, id, rights, missed);
    return commutes(
      shown.map(({ event }) => event),
      events,
      framework,
    );
  };
  let behind = expectedHead;
  const missed: StoredEvent[] = [];
  for (;;) {
    const appended = await workspace.store.append(id, behind, events, actor, { rebase });
    if (appended.ok) {
      const { value } = appended;
      return { ...appended, value: { ...value, missed: [...missed, ...value.missed] } };
    }
    const { refusal } = appended;
    if (refusal.code !== 'conflict') return appended;
    // Whatever was never the head of this case is followed by everything, and by no right.
    const wasHead = refusal.missed[0]?.previous === behind;
    missed.push(...refusal.missed);
    if (!wasHead || !(await passes(missed))) return { ...appended, refusal: { ...refusal, missed } };
    behind = refusal.head;
  }
};
