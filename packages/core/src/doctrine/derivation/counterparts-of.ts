import type { Crosswalk, Relation } from '../../frameworks/crosswalk.ts';

type Related = Crosswalk['relations'][number];

/** What holds an item and what it holds are of one strength. */
const BY_STRENGTH: readonly (readonly Relation[])[] = [['equal'], ['subset', 'superset'], ['intersects']];

/** The items that an item is carried to: those of the strongest relation that it has, in the crosswalk's order. */
export const counterpartsOf = (crosswalk: Crosswalk, item: string): readonly Related[] => {
  const related = crosswalk.relations.filter(({ from }) => from === item);
  const strongest = BY_STRENGTH.find((relations) =>
    related.some(({ relation }) => relations.includes(relation)),
  );
  return related.filter(({ relation }) => strongest?.includes(relation) === true);
};
