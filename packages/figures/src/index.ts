export { factorBars } from './factor-bars.ts';
export { ENGLISH_FIGURE_LABELS } from './labels/english.ts';
export { FigureLabels } from './labels/figure-labels.ts';
export { FIGURE_LABELS } from './labels/languages.ts';
export { pillarChart } from './pillar-chart.ts';
export { renderSvg } from './render-svg.ts';
export { Scene, Shape, Tone, TONES } from './scene.ts';
export { cssVariableOf, TONE_VALUES } from './tone-values.ts';
