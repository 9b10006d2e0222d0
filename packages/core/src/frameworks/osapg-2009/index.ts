import type { FrameworkEdition } from '../edition.ts';
import type { Framework } from '../framework.ts';
import { OSAPG_2009_FROM_UN_2014 } from './from-un-2014.ts';
import { MOVING_FACTORS } from './moving-factors.ts';
import { STANDING_FACTORS } from './standing-factors.ts';

/**
 * The Analysis Framework of the Office of the Special Adviser on the Prevention of Genocide (2009), genocide only: its
 * eight categories as factors, each issue to be looked at as an indicator in our own words. It had no symbol.
 */
export const OSAPG_2009 = {
  id: 'osapg-2009',
  title: 'Analysis Framework of the Office of the Special Adviser on the Prevention of Genocide',
  publisher: 'Office of the United Nations Special Adviser on the Prevention of Genocide',
  date: '2009',
  symbol: null,
  language: 'en',
  rights:
    'Titles and numbering identify the document of the United Nations; every gist is a restatement by this project, under Apache-2.0.',
  provenance:
    'Heads, the first issues and the triggers restated from public copies and from A/69/266, paragraphs 51 and 52; the other issues from knowledge of the document. The document puts its issues in lists without numbers: the numbers under the categories are this project’s. Each item carries its certainty.',
  staleAfterDays: {
    '1': 365,
    '2': 365,
    '3': 365,
    '4': 365,
    '5': 90,
    '6': 90,
    '7': 90,
    '8': 30,
  },
  factors: [...STANDING_FACTORS, ...MOVING_FACTORS],
} as const satisfies Framework;

export const OSAPG_2009_EDITION: FrameworkEdition = {
  framework: OSAPG_2009,
  crosswalks: [OSAPG_2009_FROM_UN_2014],
  texts: {
    ar: async () => (await import('./texts/ar.ts')).OSAPG_2009_AR,
    es: async () => (await import('./texts/es.ts')).OSAPG_2009_ES,
    fr: async () => (await import('./texts/fr.ts')).OSAPG_2009_FR,
    ru: async () => (await import('./texts/ru.ts')).OSAPG_2009_RU,
    zh: async () => (await import('./texts/zh.ts')).OSAPG_2009_ZH,
  },
};
