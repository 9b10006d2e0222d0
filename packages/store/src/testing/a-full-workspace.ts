import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote, aSource } from './a-case.ts';

/** Words that stand in a filled workspace, each in another place: none may be found where only sealed bytes belong. */
export const PLANTED = [
  'PLANTED-TITLE',
  'PLANTED-NOTE',
  'PLANTED-SOURCE',
  'planted@example.org',
  'PLANTED-DOCUMENT',
];

/** Fills a workspace with a little of everything, and gives the id of one of its two cases. */
export const fillWorkspace = async ({
  store,
  attachments,
  signedHeads,
  database,
}: Workspace): Promise<string> => {
  const notes = Array.from({ length: 40 }, (_, index) => aNote(`PLANTED-NOTE ${index} ${'x'.repeat(200)}`));
  const { id } = await store.createCase(
    aHeader('PLANTED-TITLE'),
    [aSource('PLANTED-SOURCE'), ...notes],
    'p1',
  );
  await store.createCase(aHeader('Another State'), [aNote('ë 例 é ي')], 'p1');
  await attachments.keep(Buffer.from('PLANTED-DOCUMENT'.repeat(1000)), 'p1');
  await signedHeads.signDue();
  await database
    .insertInto('person')
    .values({
      id: 'p1',
      name: 'A person',
      email: 'planted@example.org',
      made_at: '2024-01-01T00:00:00.000Z',
      made_by: null,
      closed_at: null,
    })
    .execute();
  return id;
};

/** The rows of a workspace that a backup must bring back as they were. */
export const recordsOf = async ({ store, database }: Workspace) => ({
  cases: await Promise.all((await store.listCases()).map(({ id }) => store.readCase(id))),
  persons: await database.selectFrom('person').selectAll().orderBy('id').execute(),
  grants: await database.selectFrom('role_grant').selectAll().orderBy('role').execute(),
  accounts: await database.selectFrom('account').selectAll().orderBy('id').execute(),
  documents: await database.selectFrom('attachment').select(['sha256', 'bytes']).orderBy('sha256').execute(),
  heads: await database.selectFrom('signed_head').selectAll().orderBy('case_id').execute(),
  declarations: await database.selectFrom('declaration').selectAll().orderBy('id').execute(),
});
