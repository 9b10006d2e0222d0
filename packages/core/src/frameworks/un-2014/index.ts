import type { FrameworkEdition } from '../edition.ts';
import type { Framework } from '../framework.ts';
import { COMMON_FACTORS } from './common-factors.ts';
import { CRIMES_AGAINST_HUMANITY_FACTORS } from './crimes-against-humanity-factors.ts';
import { GENOCIDE_FACTORS } from './genocide-factors.ts';
import { WAR_CRIMES_FACTORS } from './war-crimes-factors.ts';

/** The Framework of Analysis for Atrocity Crimes (2014), restated indicator by indicator in our own words. */
export const UN_2014 = {
  id: 'un-2014',
  title: 'Framework of Analysis for Atrocity Crimes: A tool for prevention',
  publisher: 'United Nations Office on Genocide Prevention and the Responsibility to Protect',
  date: '2014',
  symbol: 'A/70/741-S/2016/71',
  language: 'en',
  rights:
    'Titles and numbering identify the document of the United Nations; every gist is a restatement by this project, under Apache-2.0.',
  provenance:
    'Restated from public copies and from knowledge of the document; each indicator carries its certainty.',
  staleAfterDays: {
    '1': 365,
    '2': 365,
    '3': 365,
    '4': 365,
    '5': 365,
    '6': 365,
    '7': 90,
    '8': 30,
    '9': 365,
    '10': 90,
    '11': 90,
    '12': 90,
    '13': 90,
    '14': 90,
  },
  factors: [
    ...COMMON_FACTORS,
    ...GENOCIDE_FACTORS,
    ...CRIMES_AGAINST_HUMANITY_FACTORS,
    ...WAR_CRIMES_FACTORS,
  ],
} as const satisfies Framework;

export const UN_2014_EDITION: FrameworkEdition = {
  framework: UN_2014,
  crosswalks: [],
  texts: {
    ar: async () => (await import('./texts/ar.ts')).UN_2014_AR,
    es: async () => (await import('./texts/es.ts')).UN_2014_ES,
    fr: async () => (await import('./texts/fr.ts')).UN_2014_FR,
    ru: async () => (await import('./texts/ru.ts')).UN_2014_RU,
    zh: async () => (await import('./texts/zh.ts')).UN_2014_ZH,
  },
};
