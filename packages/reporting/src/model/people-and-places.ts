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

/** Ratings that say that something is there: on the scale and above absent. */
const telling = ({ records }: BriefContext): readonly CaseEventOf<'indicator.rated'>[] =>
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

export const describeActors = (context: BriefContext): readonly z.infer<typeof ActorEntry>[] =>
  (['state', 'state-aligned', 'non-state', 'foreign'] as const).flatMap((actor) => {
    const indicators = telling(context)
      .filter(({ actors }) => actors?.includes(actor))
      .map(({ indicator }) => indicator);
    if (indicators.length === 0) return [];
    return [
      { actor: context.words.terms.actors[actor] ?? actor, indicators: indicators.slice(0, MOST_NAMED) },
    ];
  });
