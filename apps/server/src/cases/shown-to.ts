import type { StoredEvent } from '@forewarn/store';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { CaseViews } from './case-views.ts';
import type { ViewedEvent } from './view-of.ts';

/** Those of the stored events that the person sees, as they see them. */
export const shownTo = async (
  views: CaseViews,
  id: string,
  rights: CaseRights,
  events: readonly StoredEvent[],
): Promise<readonly ViewedEvent[]> => {
  if (seesEverything(rights.ceiling) || events.length === 0) return events;
  const seqs = new Set(events.map(({ seq }) => seq));
  const view = await views.read(id, rights);
  return (view?.events ?? []).filter((_, index) => seqs.has(view?.seqs[index] ?? 0));
};
