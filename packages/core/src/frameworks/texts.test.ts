import { describe, expect, it } from 'vitest';
import { EDITIONS } from './catalogue.ts';
import { FrameworkTexts, inLanguage } from './framework-texts.ts';
import { Framework } from './framework.ts';

/**
 * The official languages of the United Nations beside English, each with what its texts have and English ones do not: a
 * letter of its script, or its short words and its accents; and the share of the texts that must have it.
 */
const MARKS: Readonly<Record<string, readonly [mark: RegExp, share: number]>> = {
  ar: [/\p{Script=Arabic}/u, 1],
  es: [/\b(el|los|las|del|al|con|por|para|una|un|su|sus|se|sin|como)\b|[áíóúñ]/i, 0.9],
  fr: [/\b(le|les|des|du|et|ou|une|au|aux|par|pour|dans|sur|sans)\b|\b[dln][’']|[àâçèêëîïôûù]/i, 0.9],
  ru: [/\p{Script=Cyrillic}/u, 1],
  zh: [/\p{Script=Han}/u, 1],
};
const ENGLISH_WORDS = /\b(the|and|of|or)\b/i;
const LANGUAGES = Object.keys(MARKS);

const textsOf = async (edition: (typeof EDITIONS)[number], language: string): Promise<FrameworkTexts> => {
  const load = edition.texts[language];
  if (load === undefined) throw new Error(`${edition.framework.id} has no texts in ${language}`);
  return load();
};

const CASES = EDITIONS.flatMap((edition) =>
  LANGUAGES.map((language) => [edition.framework.id, language, edition] as const),
);

it.each(EDITIONS.map((edition) => [edition.framework.id, edition] as const))(
  '%s is there in the six official languages',
  (_, { framework, texts }) => {
    expect(framework.language).toBe('en');
    expect(Object.keys(texts).toSorted()).toEqual(LANGUAGES);
  },
);

describe.each(CASES)('%s in %s', (id, language, edition) => {
  const { framework } = edition;
  const indicators = framework.factors.flatMap((factor) => [...factor.indicators]);

  it('has every factor and every indicator, and no other', async () => {
    const texts = await textsOf(edition, language);
    expect(FrameworkTexts.safeParse(texts).error).toBeUndefined();
    expect([texts.framework, texts.language]).toEqual([id, language]);
    expect(Object.keys(texts.factors)).toEqual(framework.factors.map((factor) => factor.id));
    expect(Object.keys(texts.indicators).toSorted()).toEqual(indicators.map((each) => each.id).toSorted());
  });

  it('leaves nothing in English, and says nothing twice', async () => {
    const texts = await textsOf(edition, language);
    const shown = inLanguage(framework, texts);
    expect(Framework.safeParse(shown).error).toBeUndefined();
    const english = new Set([framework.title, ...framework.factors.flatMap(textsIn)]);
    const translated = [shown.title, ...shown.factors.flatMap(textsIn)];
    expect(translated.filter((text) => english.has(text))).toEqual([]);
    expect(translated.filter((text) => ENGLISH_WORDS.test(text))).toEqual([]);
    const [mark, share] = MARKS[language] ?? [/^/, 1];
    expect(shareOf(translated, mark)).toBeGreaterThanOrEqual(share);
    expect(shareOf([...english], mark)).toBeLessThan(0.1);
    const gists = Object.values(texts.indicators);
    expect(gists.filter((gist, index) => gists.indexOf(gist) !== index)).toEqual([]);
  });

  it('keeps ids, certainty and marks as they are', async () => {
    const shown = inLanguage(framework, await textsOf(edition, language));
    expect(shown.factors.map(marksOf)).toEqual(framework.factors.map(marksOf));
  });
});

const shareOf = (texts: readonly string[], mark: RegExp): number =>
  texts.filter((text) => mark.test(text)).length / texts.length;

const textsIn = ({ title, gist, indicators }: Framework['factors'][number]): readonly string[] => [
  title,
  gist,
  ...indicators.map((indicator) => indicator.gist),
];

const marksOf = ({ title: _, gist: __, indicators, ...factor }: Framework['factors'][number]): unknown => ({
  ...factor,
  indicators: indicators.map(({ gist: ___, ...indicator }) => indicator),
});
