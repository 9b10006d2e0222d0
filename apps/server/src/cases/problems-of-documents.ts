import type { Workspace } from '@forewarn/store';
import { namedAttachment } from '../attachments/named-attachment.ts';
import type { RequestProblem } from '../refusal.ts';
import type { Addition } from './append-as-seen.ts';
import type { CaseViews } from './case-views.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly views: CaseViews;
}

/**
 * What is wrong with events that name a document which their writer neither sees in the case nor brought to it: naming its
 * digest would give it out, and so tell that it is there. The same is said of one that is not.
 */
export const problemsOfDocuments = async (
  { workspace, views }: Parts,
  { id, events, actor, rights }: Addition,
): Promise<readonly RequestProblem[]> => {
  const named = events.flatMap((event, index) =>
    'attachment' in event && event.attachment !== undefined
      ? [{ sha256: event.attachment.sha256, path: `$.events[${index}].attachment.sha256` }]
      : [],
  );
  if (named.length === 0) return [];
  const view = await views.read(id, rights);
  const rows = await workspace.database
    .selectFrom('case_attachment')
    .select('sha256')
    .where('case_id', '=', id)
    .where('person_id', '=', actor)
    .execute();
  const brought = new Set(rows.map(({ sha256 }) => sha256));
  return named
    .filter(
      ({ sha256 }) =>
        !brought.has(sha256) && (view === undefined || namedAttachment(view, sha256) === undefined),
    )
    .map(({ path }) => ({
      code: 'not-declared',
      path,
      message: 'You have brought no such document to this case.',
      hint: 'Keep the document in the case first, then name it.',
    }));
};
