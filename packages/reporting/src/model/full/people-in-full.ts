import type { CaseEventOf } from '@forewarn/core';
import { isOnScale } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';

const Indicators = z.array(z.string()).readonly().meta({ description: 'all whose ratings name it' });

export const PeopleInFull = z.strictObject({
  populations: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.string(),
        note: z.string().nullable(),
        indicators: Indicators,
      }),
    )
    .readonly(),
  actors: z
    .array(
      z.strictObject({
        actor: z.string().meta({ description: 'a kind of actor' }),
        populations: z
          .array(z.string())
          .readonly()
          .meta({ description: 'the populations that the same ratings name, by their names' }),
        indicators: Indicators,
      }),
    )
    .readonly(),
});
type PeopleInFull = Readonly<z.infer<typeof PeopleInFull>>;

/** Ratings that say that something is there: on the scale and above absent. */
const telling = ({ records }: BriefContext): readonly CaseEventOf<'indicator.rated'>[] =>
  [...records.ratings.values()].filter(({ rating }) => isOnScale(rating) && rating !== 'absent');

const ACTORS = ['state', 'state-aligned', 'non-state', 'foreign'] as const;

/** Who may be at risk and who is named, with every indicator that names them. */
export const describePeople = (context: BriefContext): PeopleInFull => {
  const { records, words } = context;
  const ratings = telling(context);
  return {
    populations: [...records.populations.values()].map(({ population, name, kind, note }) => ({
      name,
      kind: words.terms.populationKinds[kind] ?? kind,
      note: note ?? null,
      indicators: ratings
        .filter(({ populations }) => populations?.includes(population))
        .map(({ indicator }) => indicator),
    })),
    actors: ACTORS.map((actor) => {
      const naming = ratings.filter(({ actors }) => actors?.includes(actor));
      const named = new Set(naming.flatMap(({ populations }) => populations ?? []));
      return {
        actor: words.terms.actors[actor] ?? actor,
        populations: [...named].flatMap((id) => records.populations.get(id)?.name ?? []),
        indicators: naming.map(({ indicator }) => indicator),
      };
    }).filter(({ indicators }) => indicators.length > 0),
  };
};
