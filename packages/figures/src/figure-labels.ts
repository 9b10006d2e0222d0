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

export const ENGLISH_FIGURE_LABELS: FigureLabels = {
  factorBars: {
    title: 'Risk factors: effective level, trend and coverage',
    factor: 'Factor',
    level: 'Effective level',
    suggested: 'Suggested',
    judged: 'Judged',
    trend: 'Trend',
    coverage: 'Coverage',
    marks: 'Marks',
    notJudged: 'not judged',
    stale: 'stale',
    review: 'to review',
    legendBar: 'effective level',
    legendStale: 'stale',
    kinds: {
      common: 'Common risk factors',
      genocide: 'Specific to genocide',
      'crimes-against-humanity': 'Specific to crimes against humanity',
      'war-crimes': 'Specific to war crimes',
    },
    says: 'Bars for each risk factor. {assessed} of {applicable} indicators are assessed. {factors}',
    factorSays: 'Factor {id}: {level}.',
  },
  pillarChart: {
    title: 'The three pillars and early warning: present states',
    region: 'Part',
    state: 'Present state',
    otherStates: 'Other states it can be in',
    legend: 'The filled state is the present one. The parts stand side by side: none is a step to another.',
    says: 'Early warning and the three pillars, side by side, without order or rank. {states}',
  },
};

/** Puts values into the places of a phrase: `{id}`. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
