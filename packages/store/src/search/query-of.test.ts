import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf } from './query-of.ts';

/** `a b…` is an open phrase: its last word is a beginning. */
const shown = (text: string) =>
  queryOf(text).map(({ words, isOpen }) => words.join(' ') + (isOpen ? '…' : ''));

describe('a query', () => {
  it.each([
    ['words, each a beginning', 'Armed  MEN', ['armed…', 'men…']],
    [
      'what was typed together, in its order',
      'al-Shabaab l’État 2024-05-01',
      ['al shabaab…', 'l etat…', '2024 05 01…'],
    ],
    [
      'quoted words, in their order, whole',
      'in "burnt houses" “deux mots” «три слова»',
      ['in…', 'burnt houses', 'deux mots', 'три слова'],
    ],
    ['a quotation that is not closed, as words', 'one "two three', ['one…', 'two…', 'three…']],
    ['a run without spaces, in pairs', '联合国', ['联合 合国']],
    ['one character of such a script', '国', ['国…']],
    ['such runs beside others', '2024年UN报告', ['2024…', '年…', 'un…', '报告']],
    ['the same word once', 'men MEN mén', ['men…']],
  ])('is %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [
      'operators of FTS5',
      'a OR b AND NOT c NEAR(d e, 2) words:f g* ^h i+j',
      ['a…', 'or…', 'b…', 'and…', 'not…', 'c…', 'near d…', 'e…', '2…', 'words f…', 'g…', 'h…', 'i j…'],
    ],
    ['operators of tsquery', "a & b | !c <-> d:* 'e':ABCD", ['a…', 'b…', 'c…', 'd…', 'e abcd…']],
    ['SQL', `'; drop table event; --`, ['drop…', 'table…', 'event…']],
  ])('takes %s for words', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['punctuation', '"" * : & | ! () ^ - \\ \0'],
    ['emoji', '🔥'],
    ['half of a character', '\ud83d'],
  ])('of %s has no word', (_, text) => {
    expect(queryOf(text)).toEqual([]);
  });

  it('is bounded, however long the text', () => {
    const letters = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(' ');
    expect(queryOf(letters)).toHaveLength(32);
    const [quoted] = queryOf(`"${letters}"`);
    expect(quoted?.words).toHaveLength(64);
    expect(queryOf('"'.repeat(10_000))).toEqual([]);
  });

  it('is made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { words } of queryOf(text)) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});
