import type { CaseViews } from '../cases/case-views.ts';
import type { CaseView } from '../cases/view-of.ts';
import type { Grant } from '../rights/roles.ts';
import { rightsInCase } from '../rights/roles.ts';

/** A case beside the one of the path, as somebody with these grants sees it; nothing where they may not read it. */
export const readableView = async (
  views: CaseViews,
  grants: readonly Grant[],
  id: string,
): Promise<CaseView | undefined> => {
  const rights = rightsInCase(grants, id);
  return rights === undefined ? undefined : views.read(id, rights);
};
