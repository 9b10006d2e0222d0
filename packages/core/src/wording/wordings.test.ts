import { describe, expect, it } from 'vitest';
import { REGIONS, statesOfRegion } from '../escalation/posture.ts';
import {
  HABITS,
  incautious,
  leftInEnglish,
  misset,
  otherPlaces,
  pairsOf,
  saidOfTwo,
  shareMarked,
  TRANSLATED,
} from '../testing/translated.ts';
import type { Pair, Translated } from '../testing/translated.ts';
import { ENGLISH } from './english.ts';
import { stateWords, Wording } from './wording.ts';
import { WORDINGS } from './wordings.ts';

const { language: _, ...ENGLISH_WORDS } = ENGLISH;

/** A state can have words of its own for a region, where grammar asks for them. */
const STATES_OF_REGIONS = new Set(
  REGIONS.flatMap((region) => statesOfRegion(region).map((state) => `${region}:${state}`)),
);

const wordingIn = async (language: string): Promise<Wording> => {
  const wording = await WORDINGS[language]?.();
  if (wording === undefined) throw new Error(`no words in ${language}`);
  return wording;
};
/** Every text with its English one, and every state of every region as it is shown there. */
const pairsIn = async (language: Translated): Promise<readonly Pair[]> => {
  const wording = await wordingIn(language);
  const shown = REGIONS.flatMap((region) =>
    statesOfRegion(region).map((state) => ({
      path: `states/${region}:${state}`,
      english: stateWords(ENGLISH, region, state),
      text: stateWords(wording, region, state),
    })),
  );
  return [...pairsOf(ENGLISH_WORDS, wording), ...shown];
};

const idsOf = (wording: Wording): readonly string[] =>
  pairsOf(wording, wording)
    .map(({ path }) => path)
    .filter((path) => !STATES_OF_REGIONS.has(path.replace('states/', '')))
    .toSorted();

it('are there in the six official languages of the United Nations', async () => {
  expect(Object.keys(WORDINGS)).toEqual(['en', ...TRANSLATED].toSorted());
  expect(await wordingIn('en')).toBe(ENGLISH);
});

it('have none of the marks of another language in English', () => {
  const texts = pairsOf(ENGLISH_WORDS, ENGLISH_WORDS).map(({ text }) => text);
  for (const language of TRANSLATED)
    expect(shareMarked(language, texts), `marks of ${language}`).toBeLessThan(0.1);
});

describe.each(TRANSLATED)('the words in %s', (language) => {
  it('are a whole wording: every id of the English one, and no other', async () => {
    const wording = await wordingIn(language);
    expect(Wording.safeParse(wording).error).toBeUndefined();
    expect(wording.language).toBe(language);
    expect(idsOf(wording)).toEqual(idsOf(ENGLISH));
  });

  it('leave nothing in English', async () => {
    const pairs = await pairsIn(language);
    expect(leftInEnglish(language, pairs)).toEqual([]);
    const texts = pairs.map(({ text }) => text);
    expect(shareMarked(language, texts)).toBeGreaterThanOrEqual(HABITS[language].share);
  });

  it('keep every named place', async () => {
    expect(otherPlaces(await pairsIn(language))).toEqual([]);
  });

  it('keep the caution of the English, and claim no more', async () => {
    expect(incautious(language, await pairsIn(language))).toEqual([]);
  });

  it('are set as the language is set', async () => {
    expect(misset(language, await pairsIn(language))).toEqual([]);
  });

  it.each(REGIONS)('name every state of %s apart', async (region) => {
    const wording = await wordingIn(language);
    const words = statesOfRegion(region).map((state) => stateWords(wording, region, state));
    expect(new Set(words).size).toBe(words.length);
  });

  it('name apart what English names apart, kind by kind', async () => {
    const pairs = (await pairsIn(language)).filter(({ path }) => !path.startsWith('states/'));
    const kinds = Map.groupBy(pairs, ({ path }) => path.split('/')[0]);
    expect([...kinds.values()].flatMap(saidOfTwo)).toEqual([]);
  });

  it('ask every question as a question', async () => {
    const { question } = HABITS[language];
    for (const { title, asks } of Object.values((await wordingIn(language)).questions)) {
      expect(title).not.toContain(question);
      expect(asks).toContain(question);
    }
  });

  it('speak of every sign as one, never of what it is a sign of', async () => {
    const { signs } = await wordingIn(language);
    const { 'signs.past-commission': past = '', ...rest } = signs;
    expect(past).toMatch(HABITS[language].cautious.may);
    const openings = new Set(Object.values(rest).map((words) => words.slice(0, OPENING[language])));
    expect([...openings]).toHaveLength(1);
  });
});

/** How many letters of `Signs relevant to` every sign shares at least; Chinese puts the crime between its words. */
const OPENING: Readonly<Record<Translated, number>> = { ar: 15, es: 8, fr: 8, ru: 8, zh: 1 };
