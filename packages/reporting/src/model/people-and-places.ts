import type { CaseEventOf } from '@forewarn/core';
import { isOnScale } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

const Indicators = z.array(z.string()).meta({ description: 'the indicators whose ratings name it' });

export const PopulationEntry = z
  .strictObject({ name: z.string(), kind: z.string(), note: z.string().nullable(), indicators: Indicators })
  .meta({ description: 'a population that may be at risk' });
export const ActorEntry = z
  .strictObject({ actor: z.string(), indicators: Indicators })
  .meta({ description: 'a kind of actor that ratings name' });

const ThreatRow = z
  .strictObject({
    population: z.string().nullable().meta({ description: 'null for ratings that name none' }),
    kind: z.string().nullable(),
    note: z.string().nullable(),
    cells: z
      .array(
        z.strictObject({
          indicators: z.array(z.string()).meta({ description: 'at most six' }),
          more: z.int().meta({ description: 'how many more there are' }),
        }),
      )
      .meta({ description: 'for each kind of actor, the indicators whose ratings name both' }),
  })
  .meta({ description: 'a population, and the kinds of actors that are named with it' });

export const Threats = z
  .strictObject({
    actors: z.array(z.string()).meta({ description: 'the kinds of actors that ratings name' }),
    rows: z.array(ThreatRow),
  })
  .meta({ description: 'who is named as threatening whom, as a table' });

type Rated = CaseEventOf<'indicator.rated'>;

/** Ratings that say that something is there: on the scale and above absent. */
const telling = ({ records }: BriefContext): readonly Rated[] =>
  [...records.ratings.values()].filter(({ rating }) => isOnScale(rating) && rating !== 'absent');

const MOST_NAMED = 12;

export const describePopulations = (context: BriefContext): readonly z.infer<typeof PopulationEntry>[] =>
  [...context.records.populations.values()].map(({ population, name, kind, note }) => ({
    name,
    kind: context.words.terms.populationKinds[kind] ?? kind,
    note: note ?? null,
    indicators: telling(context)
      .filter(({ populations }) => populations?.includes(population))
      .map(({ indicator }) => indicator)
      .slice(0, MOST_NAMED),
  }));

const ACTORS = ['state', 'state-aligned', 'non-state', 'foreign'] as const;

export const describeActors = (context: BriefContext): readonly z.infer<typeof ActorEntry>[] =>
  ACTORS.flatMap((actor) => {
    const indicators = telling(context)
      .filter(({ actors }) => actors?.includes(actor))
      .map(({ indicator }) => indicator);
    if (indicators.length === 0) return [];
    return [
      { actor: context.words.terms.actors[actor] ?? actor, indicators: indicators.slice(0, MOST_NAMED) },
    ];
  });

const MOST_IN_CELL = 6;

/** Every population that is described, and a last row for ratings that name an actor and no population. */
export const describeThreats = (context: BriefContext): z.infer<typeof Threats> => {
  const ratings = telling(context);
  const named = ACTORS.filter((actor) => ratings.some(({ actors }) => actors?.includes(actor)));
  const cellsOf = (isOfRow: (rating: Rated) => boolean) =>
    named.map((actor) => {
      const both = ratings.filter((rating) => rating.actors?.includes(actor) && isOfRow(rating));
      const indicators = both.map(({ indicator }) => indicator);
      return {
        indicators: indicators.slice(0, MOST_IN_CELL),
        more: Math.max(0, indicators.length - MOST_IN_CELL),
      };
    });
  const unnamed = cellsOf(({ populations = [] }) => populations.length === 0);
  return {
    actors: named.map((actor) => context.words.terms.actors[actor] ?? actor),
    rows: [
      ...[...context.records.populations.values()].map(({ population, name, kind, note }) => ({
        population: name,
        kind: context.words.terms.populationKinds[kind] ?? kind,
        note: note ?? null,
        cells: cellsOf(({ populations }) => populations?.includes(population) === true),
      })),
      ...(unnamed.some(({ indicators }) => indicators.length > 0)
        ? [{ population: null, kind: null, note: null, cells: unnamed }]
        : []),
    ],
  };
};
