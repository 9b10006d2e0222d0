import type { DoctrineTexts } from './doctrine-texts.ts';

/** The words of the doctrine in each further language, read when they are asked for. */
export const DOCTRINE_TEXTS: Readonly<Record<string, () => Promise<DoctrineTexts>>> = {
  ar: async () => (await import('./ar.ts')).DOCTRINE_AR,
  es: async () => (await import('./es.ts')).DOCTRINE_ES,
  fr: async () => (await import('./fr.ts')).DOCTRINE_FR,
  ru: async () => (await import('./ru.ts')).DOCTRINE_RU,
  zh: async () => (await import('./zh.ts')).DOCTRINE_ZH,
};
