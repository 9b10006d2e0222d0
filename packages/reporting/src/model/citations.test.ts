import { LIBRARY } from '@forewarn/core';
import { CONDITIONS, RESPONSE_OPTIONS } from '@forewarn/core/doctrine';
import { describe, expect, it } from 'vitest';
import { readBriefWords } from '../template/read-template.ts';
import { describeCitation } from './citations.ts';

const cited = async (language: string, document: string, paragraph: string | null): Promise<string> => {
  const words = await readBriefWords(language);
  if (!words.ok) throw new Error(`no words in ${language}`);
  return describeCitation({ document, paragraph, certainty: 'high' }, words.value).text;
};

describe('a citation', () => {
  it.each([
    ['en', 'A/70/741', 'factors 7, 8', 'A/70/741, factors 7, 8 (high certainty)'],
    ['en', 'A/RES/60/1', '139', 'A/RES/60/1, para. 139 (high certainty)'],
    ['en', 'A/64/864', null, 'A/64/864 (high certainty)'],
    ['zh', 'A/70/741', 'factors 7, 8', 'A/70/741，因素7、8'],
    ['ar', 'A/63/677', 'annex', 'A/63/677، المرفق'],
    ['fr', 'UN Charter', 'Art. 41, 42', 'UN Charter, art. 41, 42'],
  ])('names the part of a document in %s: %s %s', async (language, document, paragraph, text) => {
    expect(await cited(language, document, paragraph)).toContain(text);
  });

  it.each(['ar', 'es', 'fr', 'ru', 'zh'])('leaves no English word for a part in %s', async (language) => {
    const rules = LIBRARY.ruleSets.flatMap((ruleSet) => ruleSet.rules);
    const cites = [...rules, ...RESPONSE_OPTIONS, ...CONDITIONS].flatMap((entry) => entry.cites);
    const parts = new Set(cites.flatMap(({ paragraph }) => paragraph ?? []));
    expect(parts.size).toBeGreaterThan(10);
    for (const part of parts)
      expect(await cited(language, 'X', part)).not.toMatch(/annex\b|\buse\b|factors|para\./);
  });
});
