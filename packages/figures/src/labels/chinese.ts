import { ENGLISH_FIGURE_LABELS } from './english.ts';
import type { FigureLabels } from './figure-labels.ts';

export const CHINESE_FIGURE_LABELS: FigureLabels = ENGLISH_FIGURE_LABELS;
