export { factorBars } from './factor-bars.ts';
export { ENGLISH_FIGURE_LABELS, FigureLabels } from './figure-labels.ts';
export { pillarChart } from './pillar-chart.ts';
export { renderSvg } from './render-svg.ts';
export { Scene, Shape, Tone, TONES } from './scene.ts';
export { cssVariableOf, TONE_VALUES } from './tone-values.ts';
