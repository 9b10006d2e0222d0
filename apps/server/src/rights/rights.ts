import type { Workspace } from '@forewarn/store';
import { z } from 'zod';
import { Grant } from './roles.ts';

export type RightsDatabase = Workspace['database'];

/** The rights of people, as the workspace keeps them. */
export interface Rights {
  /** The roles of a person; none for one whose account is closed. */
  readonly grantsOf: (personId: string) => Promise<readonly Grant[]>;
}

const Row = z
  .object({ role: z.string(), ceiling: z.string(), case_id: z.string() })
  .transform(({ case_id: caseId, ...row }) => (caseId === '' ? row : { ...row, caseId }))
  .pipe(Grant);

export const createRights = (database: RightsDatabase): Rights => ({
  grantsOf: async (personId) => {
    const rows = await database
      .selectFrom('role_grant')
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .where('person.id', '=', personId)
      .where('person.closed_at', 'is', null)
      .select(['role_grant.role', 'role_grant.ceiling', 'role_grant.case_id'])
      .execute();
    return rows.map((row) => Row.parse(row));
  },
});
