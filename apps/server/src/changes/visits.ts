import type { Workspace } from '@forewarn/store';

/** When somebody last looked at the list, by their own word. */
export interface Visits {
  readonly last: (personId: string) => Promise<string | undefined>;
  /** Records one, and gives the one before. */
  readonly record: (personId: string, seenAt: string) => Promise<string | undefined>;
}

export const createVisits = (database: Workspace['database']): Visits => {
  const last: Visits['last'] = async (personId) => {
    const row = await database
      .selectFrom('visit')
      .select('seen_at')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row?.seen_at;
  };
  return {
    last,
    record: async (personId, seenAt) => {
      const before = await last(personId);
      await database
        .insertInto('visit')
        .values({ person_id: personId, seen_at: seenAt })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ seen_at: seenAt }))
        .execute();
      return before;
    },
  };
};
