import { ENGLISH_FIGURE_LABELS } from './english.ts';
import type { FigureLabels } from './figure-labels.ts';

/** The words of the figures in each language, read when they are asked for. */
export const FIGURE_LABELS: Readonly<Record<string, () => Promise<FigureLabels>>> = {
  ar: async () => (await import('./arabic.ts')).ARABIC_FIGURE_LABELS,
  en: () => Promise.resolve(ENGLISH_FIGURE_LABELS),
  es: async () => (await import('./spanish.ts')).SPANISH_FIGURE_LABELS,
  fr: async () => (await import('./french.ts')).FRENCH_FIGURE_LABELS,
  ru: async () => (await import('./russian.ts')).RUSSIAN_FIGURE_LABELS,
  zh: async () => (await import('./chinese.ts')).CHINESE_FIGURE_LABELS,
};
