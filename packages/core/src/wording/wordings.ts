import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

/** The words of the model in each language, read when they are asked for, so that a screen in one does not carry six. */
export const WORDINGS: Readonly<Record<string, () => Promise<Wording>>> = {
  ar: async () => (await import('./arabic.ts')).ARABIC,
  en: () => Promise.resolve(ENGLISH),
  es: async () => (await import('./spanish.ts')).SPANISH,
  fr: async () => (await import('./french.ts')).FRENCH,
  ru: async () => (await import('./russian.ts')).RUSSIAN,
  zh: async () => (await import('./chinese.ts')).CHINESE,
};
