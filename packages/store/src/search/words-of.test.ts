import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words-of.ts';

const words = (text: string) => wordsOf(text).join(' ');

describe('the words of a text', () => {
  it.each([
    [
      'English',
      'Armed men burnt 12 houses in Tal’Afar; “no-one” was seen (S/RES/1973).',
      'armed men burnt 12 houses in tal afar no one was seen s res 1973',
    ],
    [
      'French',
      'L’État n’a pas protégé les réfugiés à Bocaranga, dès l’été.',
      'l etat n a pas protege les refugies a bocaranga des l ete',
    ],
    ['French with ligatures', 'Œuvre, cœur, Lætitia', 'oeuvre coeur laetitia'],
    [
      'Spanish',
      '¿Cuántos niños huyeron? La señora Muñoz habló del pingüino.',
      'cuantos ninos huyeron la senora munoz hablo del pinguino',
    ],
    [
      'Russian',
      'Ещё ДВА посёлка: жители сообщили о «зачистке» в Йоле.',
      'еще два поселка жители сообщили о зачистке в иоле',
    ],
    ['Arabic', 'أفادتِ البعثةُ أنَّ القُرى الأربع أُحرِقَت في ٢٠٢٤', 'افادت البعثه ان القري الاربع احرقت في 2024'],
    ['Chinese', '联合国在苏丹。', '联合 合国 国在 在苏 苏丹 丹'],
    ['Chinese beside others', '2024年UN报告', '2024 年 un 报告 告'],
    [
      'German, Polish, Serbian, Turkish and Danish names',
      'Straße Łódź Đorđe İzmir ısı Søren',
      'strasse lodz dorde izmir isi soren',
    ],
    ['Greek', 'Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
    ['Burmese, without spaces', 'ရခိုင်', 'ရခ ခိ ိ\u102f \u102fင င် ်'],
    ['Hindi, whose vowels are marks', 'हिंसा की', 'हिंसा की'],
  ])('are found in %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['full-width and plain forms', 'ＵＮＡＭＩＤ　２０２４', 'UNAMID 2024'],
    ['a stretched word and a plain one', 'مـــحـــمـــد', 'محمد'],
    ['forms of alef', 'إسلام آسلام أسلام ٱسلام', 'اسلام اسلام اسلام اسلام'],
    ['a hamza on its seat and the seat', 'مسؤول رئيس', 'مسوول رييس'],
    ['digits of Arabic and of Persian', '١٢٣ ۱۲۳', '123 123'],
    ['ё and е', 'самолёт', 'самолет'],
    ['presentation forms and letters', 'ﻻ ﷲ', 'لا الله'],
    ['a soft hyphen, a joiner and none', 'dis\u00adplaced dis\u200dplaced', 'displaced displaced'],
    ['marks of direction and none', '\u202eabc\u202c', 'abc'],
    ['the letters of a ligature', 'ﬁre', 'fire'],
  ])('are the same for %s', (_, one, other) => {
    expect(words(one)).toBe(words(other));
    expect(words(one)).not.toBe('');
  });

  it('keep the Arabic article, since it cannot be told from the letters of a word', () => {
    expect(words('القرية قرية')).toBe('القريه قريه');
  });

  it.each([
    ['emoji', '🔥 👩‍👩‍👧 ❤️'],
    ['halves of characters', '\ud83d \udc00\ud83d'],
    ['punctuation and signs', '— … § % © * : & | ! ( ) " \\ \0'],
    ['marks without a letter', '\u0301\u0651'],
    ['nothing', ''],
  ])('are none in %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('are cut at 64 characters', () => {
    expect(wordsOf('x'.repeat(1000))).toEqual(['x'.repeat(64)]);
  });

  it('hold no space, no mark of syntax and nothing that another reading would change, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) {
          expect(word).toMatch(/^[^\s"'*:&|!()<>\\^+-]+$/u);
          expect(word).toBe(word.toWellFormed());
        }
      }),
    );
  });

  it('of two texts are the words of each when something stands between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(wordsOf(`${one}\n.\n${other}`)).toEqual([...wordsOf(one), ...wordsOf(other)]);
      }),
    );
  });
});
