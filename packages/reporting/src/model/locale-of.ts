/**
 * The locale in which dates, numbers and lists of a language are written. British English, for the order of its dates. Arabic
 * with Latin digits and the Gregorian calendar, because the digits of symbols, indicators, grades and references stay Latin
 * in every language: one page does not count in two ways.
 */
export const localeOf = (language: string): string => LOCALES[language] ?? language;

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. */
export const numberIn = (language: string, n: number, style: 'decimal' | 'percent' = 'decimal'): string => {
  const key = `${language} ${style}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(localeOf(language), { style });
  numbers.set(key, format);
  return format.format(n);
};
