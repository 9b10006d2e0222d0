import type { RightsDatabase } from '../rights/rights.ts';
import type { Person } from './person.ts';

/** Tells whom an id means; an id that no account has is its own name, as in a case that came from elsewhere. */
export const personsOf = async (
  database: RightsDatabase,
  ids: readonly string[],
): Promise<(id: string) => Person> => {
  const asked = [...new Set(ids)];
  const rows =
    asked.length === 0
      ? []
      : await database.selectFrom('person').select(['id', 'name']).where('id', 'in', asked).execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
};
