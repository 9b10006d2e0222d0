import { z } from 'zod';

/** The words of the figures that the wording of the model does not have. */
export const FigureLabels = z.strictObject({
  factorBars: z.strictObject({
    title: z.string(),
    factor: z.string(),
    level: z.string(),
    suggested: z.string(),
    judged: z.string(),
    trend: z.string(),
    coverage: z.string(),
    marks: z.string(),
    notJudged: z.string(),
    stale: z.string(),
    review: z.string(),
    legendBar: z.string(),
    legendStale: z.string(),
    kinds: z.record(z.string(), z.string()),
    says: z.string().meta({ description: 'with {factors}, {assessed}, {applicable}' }),
    factorSays: z.string().meta({ description: 'with {id}, {level}' }),
  }),
  pillarChart: z.strictObject({
    title: z.string(),
    region: z.string(),
    state: z.string(),
    otherStates: z.string(),
    legend: z.string(),
    says: z.string().meta({ description: 'with {states}' }),
  }),
});
export type FigureLabels = Readonly<z.infer<typeof FigureLabels>>;
