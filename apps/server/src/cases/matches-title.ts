import type { ReadableSummary } from './case-replies.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
const namesIn = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
const namesOf = new Map<string, string>();

/** Whether each word stands in the title, or in the country's code or its name in one of the six languages. */
export const matchesTitle = (
  { title, area: { country } }: Pick<ReadableSummary, 'title' | 'area'>,
  asked: string | undefined,
): boolean => {
  const words = folded(asked ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const text = `${folded(title)}\n${countryWords(country)}`;
  return words.every((word) => text.includes(word));
};

const countryWords = (country: string): string => {
  const known =
    namesOf.get(country) ?? folded([country, ...namesIn.map((names) => names.of(country) ?? '')].join('\n'));
  namesOf.set(country, known);
  return known;
};

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
