import type { FrameworkEdition } from '../edition.ts';
import type { Framework } from '../framework.ts';
import { SIX_FACTORS } from './factors.ts';
import { SG_2013_FROM_OSAPG_2009 } from './from-osapg-2009.ts';
import { SG_2013_FROM_UN_2014 } from './from-un-2014.ts';

/**
 * The six risk factors of the Secretary-General's report on State responsibility and prevention (2013). What the report
 * names under a factor is its indicators here; factor 6 is split by the four crimes and violations that it is about.
 */
export const SG_2013 = {
  id: 'sg-2013',
  title: 'Responsibility to protect: State responsibility and prevention, the six risk factors',
  publisher: 'Secretary-General of the United Nations',
  date: '2013-07-09',
  symbol: 'A/67/929-S/2013/399',
  language: 'en',
  rights:
    'Title and symbol identify the document of the United Nations; every factor and every gist is a restatement by this project, under Apache-2.0.',
  provenance:
    'Their number restated from public digests, their content from knowledge of the report. The report gives them in running text: titles, numbers and the split into indicators are this project’s. Factor 4 has one indicator, so that by its ratings it goes no higher than moderate; only a judgement does. Each item carries its certainty.',
  // Factor 4 holds what un-2014 keeps apart as preparation (90 days) and triggers (30): the shorter of the two.
  staleAfterDays: { '1': 365, '2': 365, '3': 365, '4': 30, '5': 365, '6': 90 },
  factors: [...SIX_FACTORS],
} as const satisfies Framework;

export const SG_2013_EDITION: FrameworkEdition = {
  framework: SG_2013,
  crosswalks: [SG_2013_FROM_UN_2014, SG_2013_FROM_OSAPG_2009],
  texts: {
    ar: async () => (await import('./texts/ar.ts')).SG_2013_AR,
    es: async () => (await import('./texts/es.ts')).SG_2013_ES,
    fr: async () => (await import('./texts/fr.ts')).SG_2013_FR,
    ru: async () => (await import('./texts/ru.ts')).SG_2013_RU,
    zh: async () => (await import('./texts/zh.ts')).SG_2013_ZH,
  },
};
