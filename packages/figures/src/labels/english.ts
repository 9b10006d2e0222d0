import type { FigureLabels } from './figure-labels.ts';

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
