import { describe, expect, it } from 'vitest';
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
} from '../../testing/translated.ts';
import type { Translated } from '../../testing/translated.ts';
import { ACTORS } from '../options/actors.ts';
import { CONDITIONS } from '../options/conditions.ts';
import { REGIONAL_ARRANGEMENTS } from '../options/regional-arrangements.ts';
import { RESPONSE_OPTIONS } from '../options/response-options.ts';
import { ruleInLanguage } from '../rule-in-language.ts';
import { UN_R2P_1 } from '../un-r2p-1/index.ts';
import { DoctrineTexts } from './doctrine-texts.ts';
import { DOCTRINE_TEXTS } from './languages.ts';

const ENGLISH = {
  reasons: Object.fromEntries(UN_R2P_1.rules.map(({ id, reason }) => [id, reason])),
  options: Object.fromEntries(RESPONSE_OPTIONS.map(({ id, name, what }) => [id, { name, what }])),
  conditions: Object.fromEntries(CONDITIONS.map(({ id, name, asks }) => [id, { name, asks }])),
  actors: Object.fromEntries(ACTORS.map(({ id, name }) => [id, name])),
  regionalArrangements: Object.fromEntries(REGIONAL_ARRANGEMENTS.map(({ id, name }) => [id, name])),
};
const KINDS = Object.keys(ENGLISH);

const textsIn = async (language: string): Promise<DoctrineTexts> => {
  const texts = await DOCTRINE_TEXTS[language]?.();
  if (texts === undefined) throw new Error(`no doctrine in ${language}`);
  return texts;
};
const pathsIn = (value: unknown): readonly string[] =>
  pairsOf(value, value)
    .map(({ path }) => path)
    .toSorted();
const pairsIn = async (language: Translated) => pairsOf(ENGLISH, await textsIn(language));

it('is there in the official languages of the United Nations beside English', () => {
  expect(Object.keys(DOCTRINE_TEXTS)).toEqual([...TRANSLATED]);
});

describe.each(TRANSLATED)('the doctrine in %s', (language) => {
  it('has every reason, option, condition, actor and arrangement, and no other', async () => {
    const { language: its, ...texts } = await textsIn(language);
    expect(DoctrineTexts.safeParse({ language: its, ...texts }).error).toBeUndefined();
    expect(its).toBe(language);
    expect(pathsIn(texts)).toEqual(pathsIn(ENGLISH));
  });

  it('leaves nothing in English', async () => {
    const pairs = await pairsIn(language);
    expect(leftInEnglish(language, pairs)).toEqual([]);
    const texts = pairs.map(({ text }) => text);
    expect(shareMarked(language, texts)).toBeGreaterThanOrEqual(HABITS[language].share);
  });

  it('keeps every named place', async () => {
    expect(otherPlaces(await pairsIn(language))).toEqual([]);
  });

  it('keeps the caution of the English, and claims no more', async () => {
    expect(incautious(language, await pairsIn(language))).toEqual([]);
  });

  it('is set as the language is set', async () => {
    expect(misset(language, await pairsIn(language))).toEqual([]);
  });

  it('ends in a full stop where English does, and nowhere else', async () => {
    const { sentenceEnd } = HABITS[language];
    const otherwise = (await pairsIn(language)).filter(
      ({ english, text }) => english.endsWith('.') !== text.endsWith(sentenceEnd),
    );
    expect(otherwise).toEqual([]);
  });

  it.each(KINDS)('says of no two %s the same, where English does not', async (kind) => {
    const ofKind = (await pairsIn(language)).filter(({ path }) => path.startsWith(`${kind}/`));
    expect(saidOfTwo(ofKind)).toEqual([]);
  });

  it('gives every rule of the rule set its reason', async () => {
    const texts = await textsIn(language);
    for (const rule of UN_R2P_1.rules)
      expect(ruleInLanguage(rule, texts)).toEqual({ ...rule, reason: texts.reasons[rule.id] });
  });

  it('leaves a rule of somebody’s own as it was written', async () => {
    const texts = await textsIn(language);
    for (const rule of UN_R2P_1.rules) {
      const own = { ...rule, reason: 'A reason of our own.' };
      expect(ruleInLanguage(own, texts)).toEqual(own);
    }
  });
});
